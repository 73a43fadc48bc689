// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importer.h"
#include "ui/widgets/longtask.h"

#include <QDialog>
#include <optional>

class ChipRow;
class Journal;
class Notice;
class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QVBoxLayout;
class TextLabel;

/// Brings in entries from another program: choose a file, see what was found in it, answer what only the
/// person can know, and only then write, all or nothing, after a backup.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ImportDialog(Journal &journal, QWidget *parent = nullptr);

    /// Makes a backup, on another thread; holds all that it needs.
    using MakeBackup = std::function<Result<Completion>(Progress &)>;
    /// Is called when the person wants to import and gives what makes the backup; without it none is made.
    void setBackup(const std::function<MakeBackup()> &prepare) { m_prepareBackup = prepare; }
    /// Reads the file and shows what it holds; writes nothing.
    void preview(const QString &path);
    void done(int result) override;

private:
    void buildLayout();
    QWidget *buildButtons();
    void chooseFile();
    void read();
    void showPreview();
    void showMoodQuestions();
    void showSkipped(const QList<SkippedRow> &skipped);
    void buildProgress();
    void beginImport();
    void goOnAfter(const Result<Completion> &backup);
    void tellNoBackup(const Error &error);
    void setBusy(bool isBusy);
    void write();

    Journal &m_journal;
    QString m_path;
    ImportOptions m_options;
    std::optional<ImportPreview> m_preview;
    std::optional<ImportPreview> m_answered; ///< what will be written, read with the answers
    std::function<MakeBackup()> m_prepareBackup; ///< may be missing
    LongTask *m_backup;
    Notice *m_notice;
    TextLabel *m_found;
    QWidget *m_moods;
    QPlainTextEdit *m_details;
    QWidget *m_progress;
    QProgressBar *m_bar;
    QPushButton *m_choose;
    QPushButton *m_write;
    QPushButton *m_close;
};
