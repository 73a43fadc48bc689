// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backups/salvagepage.h"

#include "ui/backups/backupwords.h"
#include "ui/backups/lostrecordmodel.h"
#include "ui/backups/rowpainter.h"
#include "ui/backups/twolinedelegate.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/textlabel.h"

#include <QDir>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace
{
constexpr int mostLostRows = 5; ///< in sight at once

QString lostText(const SalvageOutcome &outcome)
{
    QStringList sentences;
    if (outcome.lost.isEmpty() && outcome.lostRows == 0 && outcome.lostDrafts == 0)
        sentences.append(SalvagePage::tr("Nothing was lost."));
    if (outcome.lostDrafts > 0)
        //: a draft is what was being written when the vault locked, or was written while it was locked
        sentences.append(
            SalvagePage::tr("%n sealed draft(s) could not be saved; what is left of them stays in "
                            "the damaged journal.",
                            nullptr, outcome.lostDrafts));
    if (!outcome.lost.isEmpty())
        sentences.append(
            SalvagePage::tr("%n entry(ies) could not be saved whole:", nullptr, int(outcome.lost.size())));
    else if (outcome.lostRows > 0)
        sentences.append(SalvagePage::tr("%n part(s) of entries are lost that nothing names any more.",
                                         nullptr, outcome.lostRows));
    return sentences.join(u' ');
}
} // namespace

SalvagePage::SalvagePage(QWidget *parent)
    : QWidget(parent)
    , m_lost(new LostRecordModel(this))
    , m_page(new ScrollColumn(tr("What was saved"), this))
    , m_kept(new TextLabel({}, TypeSize::Body, m_page))
    , m_lostSentence(new TextLabel({}, TypeSize::Body, m_page))
    , m_list(new QListView(m_page))
    , m_bringBack(new QPushButton(m_page))
{
    m_kept->setObjectName(QStringLiteral("keptSentence"));
    m_lostSentence->setObjectName(QStringLiteral("lostSentence"));
    m_lostSentence->setWeight(TypeWeight::Semibold);
    m_list->setObjectName(QStringLiteral("lostRecords"));
    m_list->setAccessibleName(tr("What could not be saved whole"));
    m_list->setModel(m_lost);
    m_list->setItemDelegate(new TwoLineDelegate(LostRecordModel::DetailRole, m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_bringBack->setObjectName(QStringLiteral("bringBackLost"));
    m_bringBack->setAutoDefault(false);
    m_page->setColumnWidth(0);
    m_page->column()->addWidget(new TextLabel(tr("What could be read is saved"), TypeSize::Page, m_page));
    m_page->column()->addWidget(m_kept);
    m_page->column()->addWidget(m_lostSentence);
    m_page->column()->addWidget(m_list);
    m_page->column()->addWidget(m_bringBack, 0, Qt::AlignLeading);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_page);
    connect(m_bringBack, &QPushButton::clicked, this, &SalvagePage::bringBackRequested);
}

void SalvagePage::show(const SalvageOutcome &outcome, const QString &folder)
{
    //: %1 as “12 notes and 3 check-ins”, %2 a folder
    m_kept->setText(tr("The new journal holds %1. It opens with the same passphrase and recovery code. It is "
                       "here: %2")
                        .arg(BackupWords::counts(outcome.kept), QDir::toNativeSeparators(folder)));
    m_lostSentence->setText(lostText(outcome));
    m_lost->setRecords(outcome.lost);
    m_list->setVisible(!outcome.lost.isEmpty());
    const int rows = qMin<int>(mostLostRows, int(outcome.lost.size()));
    m_list->setFixedHeight(rows * RowPainter::rowHeight() + space());
    const auto inBackup = std::count_if(outcome.lost.cbegin(), outcome.lost.cend(),
                                        [](const LostRecord &record) { return record.isInBackup; });
    m_bringBack->setText(tr("&Bring back %n from the newest backup", nullptr, int(inBackup)));
    m_bringBack->setVisible(inBackup > 0);
}

void SalvagePage::showBroughtBack()
{
    m_bringBack->hide();
}
