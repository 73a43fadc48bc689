// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journalnote.h"

#include <QTimer>
#include <QWidget>

class Clock;
class Journal;
class Notice;
class PlainTextField;
class QLineEdit;
class TextLabel;

/// A free page: a title, words, tags. What is typed is in the journal a moment later.
class NoteEditor : public QWidget
{
    Q_OBJECT

public:
    NoteEditor(Journal &journal, const Clock &clock, QWidget *parent = nullptr);

    void begin();
    void edit(const JournalNote &note);
    [[nodiscard]] RecordId recordId() const { return m_note.id; }
    bool flush();

Q_SIGNALS:
    void removeRequested(const RecordId &id); ///< null when nothing was written

private:
    void buildFields();
    QWidget *buildFoot();
    void present();
    void takeEdit();

    Journal &m_journal;
    const Clock &m_clock;
    JournalNote m_note;
    QTimer m_timer;
    bool m_isDirty = false;
    QLineEdit *m_title;
    PlainTextField *m_body;
    QLineEdit *m_tags;
    TextLabel *m_state;
    Notice *m_notice;
};
