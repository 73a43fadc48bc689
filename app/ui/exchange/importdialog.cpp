// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/importdialog.h"

#include "storage/journal.h"
#include "ui/widgets/chiprow.h"
#include "ui/widgets/kinwardstyle.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/textlabel.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace
{
QString countsText(int thoughtRecords, int notes, int checkIns, int goals)
{
    QStringList parts;
    if (thoughtRecords > 0)
        parts.append(ImportDialog::tr("%n thought records", nullptr, thoughtRecords));
    if (notes > 0)
        parts.append(ImportDialog::tr("%n notes", nullptr, notes));
    if (checkIns > 0)
        parts.append(ImportDialog::tr("%n check-ins", nullptr, checkIns));
    if (goals > 0)
        parts.append(ImportDialog::tr("%n goals", nullptr, goals));
    return parts.isEmpty() ? ImportDialog::tr("no entries") : parts.join(QStringLiteral(", "));
}

/// First and last day of everything in the batch, as "2 March 2026 – 5 March 2026".
QString rangeText(const ImportBatch &batch)
{
    QList<QDate> days;
    for (const ThoughtRecord &record : batch.thoughtRecords)
        days.append(record.when.day);
    for (const JournalNote &note : batch.notes)
        days.append(note.when.day);
    for (const MoodCheckIn &checkIn : batch.checkIns)
        days.append(checkIn.when.day);
    if (days.isEmpty())
        return {};
    const auto [first, last] = std::minmax_element(days.cbegin(), days.cend());
    return QLocale().toString(*first, QLocale::LongFormat) + QStringLiteral(" – ")
        + QLocale().toString(*last, QLocale::LongFormat);
}
} // namespace

ImportDialog::ImportDialog(Journal &journal, QWidget *parent)
    : QDialog(parent)
    , m_journal(journal)
    , m_notice(new Notice(this))
    , m_found(new TextLabel(QString(), TypeSize::Body, this))
    , m_moods(new QWidget(this))
    , m_details(new QPlainTextEdit(this))
    , m_choose(new QPushButton(tr("Choose a &file…"), this))
    , m_write(new QPushButton(tr("&Import"), this))
    , m_close(new QPushButton(tr("&Close"), this))
{
    setWindowTitle(tr("Import"));
    buildLayout();
    connect(m_choose, &QPushButton::clicked, this, &ImportDialog::chooseFile);
    connect(m_write, &QPushButton::clicked, this, &ImportDialog::write);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
}

void ImportDialog::buildLayout()
{
    auto *intro = new TextLabel(
        tr("Kinward reads FreeCBT (JSON, backup text), Daylio (CSV) and jrnl (JSON). Nothing is "
           "written before you have seen what was found."),
        TypeSize::Body, this);
    m_notice->setObjectName(QStringLiteral("importNotice"));
    m_notice->hide();
    m_found->setObjectName(QStringLiteral("found"));
    m_found->hide();
    new QVBoxLayout(m_moods);
    m_moods->hide();
    m_details->setReadOnly(true);
    m_details->setObjectName(QStringLiteral("skippedRows"));
    m_details->setAccessibleName(tr("Rows that are left out, and why"));
    m_details->setTabChangesFocus(true);
    m_details->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(3), space(3), space(3), space(2));
    column->setSpacing(space(2));
    for (QWidget *widget : {static_cast<QWidget *>(intro), static_cast<QWidget *>(m_notice),
                            static_cast<QWidget *>(m_found), m_moods, static_cast<QWidget *>(m_details)})
        column->addWidget(widget);
    column->addStretch();
    column->addWidget(buildButtons());
    setMinimumWidth(scaled(520));
}

QWidget *ImportDialog::buildButtons()
{
    auto *bar = new QWidget(this);
    m_choose->setObjectName(QStringLiteral("chooseFile"));
    m_write->setObjectName(QStringLiteral("writeImport"));
    m_write->setEnabled(false);
    setPrimary(m_write);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_choose);
    row->addStretch();
    row->addWidget(m_close);
    row->addWidget(m_write);
    return bar;
}

void ImportDialog::chooseFile()
{
    // The desktop's own dialog would keep a list of visited folders outside the vault.
    const QString path = QFileDialog::getOpenFileName(this, tr("Choose a file"), QString(), QString(),
                                                      nullptr, QFileDialog::DontUseNativeDialog);
    if (!path.isEmpty())
        preview(path);
}

void ImportDialog::preview(const QString &path)
{
    m_path = path;
    m_options = {};
    read();
}

void ImportDialog::read()
{
    Result<ImportPreview> preview = readImport(m_path, m_options);
    m_preview.reset();
    if (preview) {
        m_preview = std::move(*preview);
        showPreview();
        return;
    }
    m_found->hide();
    m_moods->hide();
    m_details->hide();
    m_write->setEnabled(false);
    m_notice->show(preview.error().message, NoticeTone::Warm);
}

void ImportDialog::showPreview()
{
    const ImportBatch &batch = m_preview->batch;
    m_notice->hide();
    const QString counts = countsText(int(batch.thoughtRecords.size()), int(batch.notes.size()),
                                      int(batch.checkIns.size()), int(batch.goals.size()));
    //: %1 counts such as “2 notes, 3 check-ins”
    QString text = tr("Found: %1.").arg(counts);
    if (const QString range = rangeText(batch); !range.isEmpty())
        text += QLatin1Char('\n') + range;
    m_found->setText(text);
    m_found->show();
    m_write->setEnabled(counts != tr("no entries"));
    showMoodQuestions();
    showSkipped(m_preview->skipped);
}

void ImportDialog::showMoodQuestions()
{
    while (QLayoutItem *item = m_moods->layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_moods->setVisible(!m_preview->unknownMoods.isEmpty());
    if (m_preview->unknownMoods.isEmpty())
        return;
    m_moods->layout()->addWidget(new TextLabel(
        tr("Which of five levels do these moods mean? You may leave them open."), TypeSize::Body, m_moods));
    for (const QString &mood : std::as_const(m_preview->unknownMoods)) {
        m_moods->layout()->addWidget(new TextLabel(mood, TypeSize::Body, m_moods));
        auto *levels = new ChipRow(mood, m_moods);
        levels->setMaximumChecked(1);
        levels->setChips({{QStringLiteral("1"), tr("very bad")},
                          {QStringLiteral("2"), tr("bad")},
                          {QStringLiteral("3"), tr("so-so")},
                          {QStringLiteral("4"), tr("good")},
                          {QStringLiteral("5"), tr("very good")}});
        connect(levels, &ChipRow::checkedIdsChanged, this, [this, mood](const QStringList &ids) {
            m_options.moodLevels.remove(mood.toCaseFolded());
            if (!ids.isEmpty())
                m_options.moodLevels.insert(mood.toCaseFolded(), ids.first().toInt());
        });
        m_moods->layout()->addWidget(levels);
    }
    setReadingOrder(this);
}

void ImportDialog::showSkipped(const QList<SkippedRow> &skipped)
{
    QStringList lines = m_preview->warnings;
    for (const SkippedRow &row : skipped) {
        //: %1 a place in a file such as “line 5”, %2 a reason
        lines.append(tr("%1: %2").arg(row.place, row.reason));
    }
    m_details->setPlainText(lines.join(QLatin1Char('\n')));
    m_details->setVisible(!lines.isEmpty());
}

void ImportDialog::write()
{
    // Read again with the answers given since: the file itself stays untouched.
    const Result<ImportPreview> answered = readImport(m_path, m_options);
    const Result<ImportOutcome> outcome =
        answered ? m_journal.add(answered->batch) : Result<ImportOutcome>(Failure(answered.error()));
    if (!outcome) {
        m_notice->show(outcome.error().message, NoticeTone::Warm);
        return;
    }
    m_write->setEnabled(false);
    m_moods->hide();
    const QString counts = countsText(outcome->added.thoughtRecords, outcome->added.notes,
                                      outcome->added.checkIns, outcome->added.goals);
    const int there = outcome->duplicates + answered->duplicatesInFile;
    //: %1 counts such as “2 notes, 3 check-ins”
    m_notice->show(tr("Imported: %1.").arg(counts) + QLatin1Char(' ')
                   + tr("%n were already there.", nullptr, there));
    m_found->hide();
}
