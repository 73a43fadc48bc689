// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/importdialog.h"

#include "storage/journal.h"
#include "ui/widgets/chiprow.h"
#include "ui/widgets/kinwardstyle.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/textlabel.h"

#include <QFileDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

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
    , m_backup(new LongTask(this))
    , m_notice(new Notice(this))
    , m_found(new TextLabel(QString(), TypeSize::Body, this))
    , m_moods(new QWidget(this))
    , m_details(new QPlainTextEdit(this))
    , m_progress(new QWidget(this))
    , m_bar(new QProgressBar(m_progress))
    , m_choose(new QPushButton(tr("Choose a &file…"), this))
    , m_write(new QPushButton(tr("&Import"), this))
    , m_close(new QPushButton(tr("&Close"), this))
{
    setWindowTitle(tr("Import"));
    buildLayout();
    connect(m_choose, &QPushButton::clicked, this, &ImportDialog::chooseFile);
    connect(m_write, &QPushButton::clicked, this, &ImportDialog::beginImport);
    connect(m_notice, &Notice::actionTriggered, this, &ImportDialog::write);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
}

void ImportDialog::buildLayout()
{
    auto *intro = new TextLabel(
        tr("Kinward reads FreeCBT (JSON, backup text, CSV), Daylio (CSV) and jrnl (JSON). Nothing is "
           "written before you have seen what was found."),
        TypeSize::Body, this);
    m_notice->setObjectName(QStringLiteral("importNotice"));
    m_notice->hide();
    m_found->setObjectName(QStringLiteral("found"));
    m_found->hide();
    buildProgress();
    (new QVBoxLayout(m_moods))->setContentsMargins(0, 0, 0, 0);
    m_moods->hide();
    m_details->setReadOnly(true);
    m_details->setObjectName(QStringLiteral("skippedRows"));
    m_details->setAccessibleName(tr("Rows that are left out, and why"));
    m_details->setTabChangesFocus(true);
    m_details->hide();
    // A file may ask about many moods, and large text needs room.
    auto *page = new ScrollColumn(windowTitle(), this);
    page->setColumnWidth(0);
    page->widget()->layout()->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget : {static_cast<QWidget *>(intro), static_cast<QWidget *>(m_notice),
                            static_cast<QWidget *>(m_found), m_moods, static_cast<QWidget *>(m_details)})
        page->column()->addWidget(widget);
    page->column()->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(3), space(3), space(3), space(2));
    column->setSpacing(space(2));
    column->addWidget(page, 1);
    column->addWidget(m_progress);
    column->addWidget(buildButtons());
    setMinimumSize(scaled(520), scaled(360));
}

void ImportDialog::buildProgress()
{
    auto *stage = new TextLabel(tr("Making a backup first…"), TypeSize::Body, m_progress);
    m_bar->setRange(0, 100);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(stage->text());
    connect(m_backup, &LongTask::progressed, m_bar, &QProgressBar::setValue);
    //: stops what is being done; it leaves nothing behind
    auto *cancel = new QPushButton(tr("Cancel"), m_progress);
    cancel->setObjectName(QStringLiteral("cancelBackup"));
    connect(cancel, &QPushButton::clicked, m_backup, &LongTask::cancel);
    auto *grid = new QGridLayout(m_progress);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(stage, 0, 0);
    grid->addWidget(m_bar, 1, 0);
    grid->addWidget(cancel, 0, 1, 2, 1, Qt::AlignBottom);
    grid->setColumnStretch(0, 1);
    m_progress->setObjectName(QStringLiteral("backupProgress"));
    m_progress->hide();
}

QWidget *ImportDialog::buildButtons()
{
    auto *bar = new QWidget(this);
    m_choose->setObjectName(QStringLiteral("chooseFile"));
    m_write->setObjectName(QStringLiteral("writeImport"));
    m_write->setEnabled(false);
    m_choose->setAutoDefault(false); // importing is the one primary thing here
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
    m_answered.reset();
    m_notice->setAction({});
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

void ImportDialog::beginImport()
{
    // Read again with the answers given since: the file itself stays untouched.
    Result<ImportPreview> answered = readImport(m_path, m_options);
    m_notice->setAction({});
    m_notice->hide();
    if (!answered) {
        m_notice->show(answered.error().message, NoticeTone::Warm);
        return;
    }
    m_answered = std::move(*answered);
    if (!m_prepareBackup)
        return write();
    setBusy(true);
    m_backup->start({}, [this, make = m_prepareBackup()](Progress &progress) -> LongTask::Answer {
        return [this, backup = make(progress)] { goOnAfter(backup); };
    });
}

void ImportDialog::goOnAfter(const Result<Completion> &backup)
{
    if (!backup)
        return tellNoBackup(backup.error());
    setBusy(false);
    if (*backup == Completion::Done)
        return write();
    m_notice->show(tr("You stopped it. Nothing was imported."));
}

void ImportDialog::tellNoBackup(const Error &error)
{
    setBusy(false);
    m_notice->setAction(tr("Import without a backup"));
    //: %1 a sentence that says why a backup could not be made
    m_notice->show(tr("%1 Nothing was imported yet.").arg(error.message), NoticeTone::Warm,
                   tr("No backup was made"));
}

void ImportDialog::setBusy(bool isBusy)
{
    m_bar->setValue(0);
    m_progress->setVisible(isBusy);
    m_moods->setEnabled(!isBusy);
    for (QPushButton *button : {m_choose, m_write})
        button->setEnabled(!isBusy);
}

void ImportDialog::done(int result)
{
    m_backup->letGo();
    QDialog::done(result);
}

void ImportDialog::write()
{
    if (!m_answered)
        return;
    const ImportPreview answered = *std::exchange(m_answered, {});
    m_notice->setAction({});
    const Result<ImportOutcome> outcome = m_journal.add(answered.batch);
    if (!outcome) {
        m_notice->show(outcome.error().message, NoticeTone::Warm);
        return;
    }
    m_write->setEnabled(false);
    m_moods->hide();
    const QString counts = countsText(outcome->added.thoughtRecords, outcome->added.notes,
                                      outcome->added.checkIns, outcome->added.goals);
    const int there = outcome->duplicates + answered.duplicatesInFile;
    //: %1 counts such as “2 notes, 3 check-ins”
    QString said = tr("Imported: %1.").arg(counts);
    if (there > 0)
        said += QLatin1Char(' ') + tr("%n were already there.", nullptr, there);
    m_notice->show(said);
    m_found->hide();
}
