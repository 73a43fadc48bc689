// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/recordid.h"
#include "core/recordkind.h"

#include <QStackedWidget>

class Clock;
class EmptyState;
class Journal;
class MappingDesk;
class NoteEditor;
class RecordEditor;
class RecordView;
struct JournalNote;
struct ThoughtRecord;
struct WrittenEntry;

/// Beside the Journal's list: one entry to read or to write, or what to do first.
class EntryPane : public QStackedWidget
{
    Q_OBJECT

public:
    EntryPane(Journal &journal, const Clock &clock, MappingDesk &desk, QWidget *parent = nullptr);

    void beginRecord(const QString &situation = {});
    void beginCause(const QString &cause);
    void beginNote(const QString &words = {});
    [[nodiscard]] Result<> open(RecordKind kind, const RecordId &id);
    void clear();
    [[nodiscard]] bool isWriting() const;
    /// Words of great pain were written here, and the offer of help stands.
    [[nodiscard]] bool isOfferingHelp() const;
    /// The entry in sight: read, or being written. Null when there is none, or when it has no words yet.
    [[nodiscard]] RecordId shownId() const;
    /// Saves what was typed a moment ago; true when nothing is left to save.
    bool flush();

    /// What is being written, to go on with after the vault was locked; empty when nothing is.
    [[nodiscard]] std::optional<WrittenEntry> written() const;
    /// Goes on at the same caret. Words that were not in the journal yet are saved a moment later.
    void goOn(const WrittenEntry &entry);

Q_SIGNALS:
    void newRecordRequested();
    void removeRequested(RecordKind kind, const RecordId &id); ///< the id is null when nothing was written
    void recordFinished(const RecordId &id); ///< complete, or left for later; null when nothing was written
    void noteFinished();
    void problemFound(const QString &message);
    void conceptRequested(const QString &id);
    void helpRequested();

private:
    void connectView();
    void connectEditors();
    void editShown();
    void goOnWithRecord(const WrittenEntry &entry);
    void goOnWithNote(const WrittenEntry &entry);

    Journal &m_journal;
    EmptyState *m_empty;
    RecordView *m_view;
    RecordEditor *m_editor;
    NoteEditor *m_note;
    RecordId m_shown;
};
