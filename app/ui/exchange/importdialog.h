// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importer.h"

#include <QDialog>
#include <optional>

class ChipRow;
class Journal;
class Notice;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;
class TextLabel;

/// Brings in entries from another program: choose a file, see what was found in it, answer what only the
/// person can know, and only then write, all or nothing.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ImportDialog(Journal &journal, QWidget *parent = nullptr);

    /// Reads the file and shows what it holds; writes nothing.
    void preview(const QString &path);

private:
    void buildLayout();
    QWidget *buildButtons();
    void chooseFile();
    void read();
    void showPreview();
    void showMoodQuestions();
    void showSkipped(const QList<SkippedRow> &skipped);
    void write();

    Journal &m_journal;
    QString m_path;
    ImportOptions m_options;
    std::optional<ImportPreview> m_preview;
    Notice *m_notice;
    TextLabel *m_found;
    QWidget *m_moods;
    QPlainTextEdit *m_details;
    QPushButton *m_choose;
    QPushButton *m_write;
    QPushButton *m_close;
};
