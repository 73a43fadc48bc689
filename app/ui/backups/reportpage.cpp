// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backups/reportpage.h"

#include "ui/backups/backupwords.h"
#include "ui/widgets/card.h"
#include "ui/widgets/kinwardstyle.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/textlabel.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace
{
constexpr int detailLines = 5;
}

ReportPage::ReportPage(QWidget *parent)
    : QWidget(parent)
    , m_page(new ScrollColumn(tr("What was found"), this))
    , m_title(new TextLabel({}, TypeSize::Page, m_page))
    , m_sentence(new TextLabel({}, TypeSize::Body, m_page))
    , m_detailsLabel(new TextLabel(tr("In detail"), TypeSize::Caption, m_page))
    , m_details(new QPlainTextEdit(m_page))
    , m_remedies(new QWidget(m_page))
{
    m_title->setObjectName(QStringLiteral("reportTitle"));
    m_sentence->setObjectName(QStringLiteral("reportSentence"));
    m_details->setObjectName(QStringLiteral("reportDetails"));
    m_details->setAccessibleName(m_detailsLabel->text());
    m_detailsLabel->setBuddy(m_details);
    m_detailsLabel->setTone(TextTone::Muted);
    m_details->document()->setDocumentMargin(space());
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_page->setColumnWidth(0);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_sentence),
          static_cast<QWidget *>(m_detailsLabel), static_cast<QWidget *>(m_details), m_remedies})
        m_page->column()->addWidget(widget);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_page);
}

void ReportPage::show(const RepairReport &report, const QDateTime &now)
{
    m_title->setText(report.title());
    m_sentence->setText(report.sentence());
    const QStringList details = report.details();
    m_details->setPlainText(details.join(u'\n'));
    m_detailsLabel->setVisible(details.size() > 1);
    m_details->setVisible(details.size() > 1);
    const int lines = qMin<int>(detailLines, int(details.size()));
    m_details->setFixedHeight(lines * fontMetrics().lineSpacing() + space(3.5));
    m_details->verticalScrollBar()->setValue(0);
    showRemedies(report, now);
    m_page->verticalScrollBar()->setValue(0);
}

QList<ReportPage::Remedy> ReportPage::remediesFor(const RepairReport &report, const QDateTime &now)
{
    QList<Remedy> remedies;
    if (report.canMendHeader())
        remedies.append(
            {QStringLiteral("mendHeader"), tr("Mend the header"),
             report.state == RepairReport::State::HeaderGone
                 ? tr("A backup holds a copy of it. The journal opens again with all that is in it, "
                      "and the damaged header is kept.")
                 : tr("The other copy is whole, so both are written anew. Nothing else changes."),
             tr("&Mend the header"), &ReportPage::mendRequested});
    if (report.canSalvage())
        remedies.append(
            {QStringLiteral("salvage"), tr("Save what can be read"),
             tr("Copies every entry that can be read into a new journal and shows what was lost. The "
                "damaged one is only read."),
             tr("&Save what can be read…"), &ReportPage::salvageRequested});
    if (report.canBringBack())
        remedies.append({QStringLiteral("bringBackNewest"), tr("Bring back the newest checked backup"),
                         //: %1 as “today, 9:12”, %2 as “12 notes and 3 check-ins”
                         tr("It is of %1 and holds %2. What you wrote since then is not in it. The damaged "
                            "journal is set aside, not deleted.")
                             .arg(BackupWords::moment(report.backup->created, now),
                                  BackupWords::counts(report.backup->counts)),
                         tr("&Bring it back…"), &ReportPage::bringBackRequested});
    else if (report.state != RepairReport::State::Whole && !report.backup)
        remedies.append(
            {QStringLiteral("otherBackups"), tr("Backups in another place"),
             tr("If a second place was chosen for backups, or you have copied some, Kinward can look "
                "there."),
             tr("&Look in a folder…"), &ReportPage::otherBackupsRequested});
    return remedies;
}

void ReportPage::showRemedies(const RepairReport &report, const QDateTime &now)
{
    auto *fresh = new QWidget(m_page);
    auto *column = new QVBoxLayout(fresh);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(1.5));
    delete m_page->column()->replaceWidget(m_remedies, fresh);
    m_remedies->hide();
    m_remedies->deleteLater();
    m_remedies = fresh;
    bool isFirst = true;
    for (const Remedy &remedy : remediesFor(report, now))
        addRemedy(remedy, std::exchange(isFirst, false));
    auto *again = new QPushButton(tr("&Check everything again"), fresh);
    again->setObjectName(QStringLiteral("checkAgain"));
    again->setAutoDefault(false);
    connect(again, &QPushButton::clicked, this, &ReportPage::checkRequested);
    column->addWidget(again, 0, Qt::AlignLeading);
}

void ReportPage::addRemedy(const Remedy &remedy, bool isFirst)
{
    auto *card = new Card(m_remedies);
    auto *title = new TextLabel(remedy.title, TypeSize::Body, card);
    title->setWeight(TypeWeight::Semibold);
    auto *button = new QPushButton(remedy.button, card);
    button->setObjectName(remedy.name);
    button->setAutoDefault(false);
    if (isFirst)
        setPrimary(button);
    card->column()->addWidget(title);
    card->column()->addWidget(new TextLabel(remedy.text, TypeSize::Body, card));
    card->column()->addWidget(button, 0, Qt::AlignLeading);
    m_remedies->layout()->addWidget(card);
    connect(button, &QPushButton::clicked, this, remedy.signal);
}

void ReportPage::focusFirst()
{
    m_page->setFocus(); // reading comes first: the remedies follow what was found
}
