// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journalnote.h"

#include <QTimer>
#include <QWidget>

class Clock;
class HelpOffer;
class Journal;
class MappingDesk;
class Notice;
class PlainTextField;
class QLineEdit;
class TextLabel;
struct WrittenEntry;

/// A free page: a title, words, tags. What is typed is in the journal a moment later.
class NoteEditor : public QWidget
{
    Q_OBJECT

public:
    NoteEditor(Journal &journal, const Clock &clock, const MappingDesk &desk, QWidget *parent = nullptr);

    void begin(const QString &words = {}); ///< nothing is stored before the first key
    void edit(const JournalNote &note);
    [[nodiscard]] RecordId recordId() const { return m_note.id; }
    bool flush();
    [[nodiscard]] bool isUnsaved() const { return m_isDirty; }
    /// Words of great pain were written, and the offer of help stands.
    [[nodiscard]] bool isOfferingHelp() const;
    [[nodiscard]] WrittenEntry written() const;
    /// Goes on with a note at the caret of the entry; unsaved words are saved a moment later.
    void goOn(const JournalNote &note, const WrittenEntry &entry, bool isUnsaved);

Q_SIGNALS:
    void finished(); ///< saved and left
    void helpRequested();
    void removeRequested(const RecordId &id); ///< null when nothing was written

private:
    void buildFields();
    QWidget *buildFoot();
    void present();
    void takeEdit();

    Journal &m_journal;
    const Clock &m_clock;
    const MappingDesk &m_desk;
    JournalNote m_note;
    QTimer m_timer;
    bool m_isDirty = false;
    QLineEdit *m_title;
    PlainTextField *m_body;
    QLineEdit *m_tags;
    TextLabel *m_state;
    Notice *m_notice;
    HelpOffer *m_help;
};
