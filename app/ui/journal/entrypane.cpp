// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/entrypane.h"

#include "core/recordbytes.h"
#include "storage/journal.h"
#include "ui/journal/noteeditor.h"
#include "ui/journal/recordeditor.h"
#include "ui/journal/recordview.h"
#include "ui/journal/writtenentry.h"
#include "ui/widgets/emptystate.h"

namespace
{
/// What was sealed belongs over the stored entry unless that was changed since, or is gone: then it is kept
/// as an entry of its own, so that neither is lost.
template <typename Entry> void standBeside(Entry &unsaved, const Result<Entry> &stored, const QDateTime &asOf)
{
    if (stored && stored->changed <= asOf)
        return;
    unsaved.id = {};
    unsaved.sourceKey.clear();
}
} // namespace

EntryPane::EntryPane(Journal &journal, const Clock &clock, MappingDesk &desk, QWidget *parent)
    : QStackedWidget(parent)
    , m_journal(journal)
    , m_empty(new EmptyState(QStringLiteral("journal"), tr("Choose an entry, or write down one moment."),
                             tr("New thought record"), this))
    , m_view(new RecordView(desk, this))
    , m_editor(new RecordEditor(journal, clock, desk, this))
    , m_note(new NoteEditor(journal, clock, desk, this))
{
    for (QWidget *widget : {static_cast<QWidget *>(m_empty), static_cast<QWidget *>(m_view),
                            static_cast<QWidget *>(m_editor), static_cast<QWidget *>(m_note)})
        addWidget(widget);
    connectView();
    connectEditors();
}

void EntryPane::connectView()
{
    connect(m_empty, &EmptyState::actionTriggered, this, &EntryPane::newRecordRequested);
    connect(m_view, &RecordView::editRequested, this, &EntryPane::editShown);
    connect(m_view, &RecordView::removeRequested, this,
            [this] { Q_EMIT removeRequested(RecordKind::ThoughtRecord, m_shown); });
    connect(m_view, &RecordView::conceptRequested, this, &EntryPane::conceptRequested);
}

void EntryPane::connectEditors()
{
    connect(m_editor, &RecordEditor::conceptRequested, this, &EntryPane::conceptRequested);
    connect(m_editor, &RecordEditor::helpRequested, this, &EntryPane::helpRequested);
    connect(m_editor, &RecordEditor::finished, this, &EntryPane::recordFinished);
    connect(m_editor, &RecordEditor::removeRequested, this,
            [this](const RecordId &id) { Q_EMIT removeRequested(RecordKind::ThoughtRecord, id); });
    connect(m_note, &NoteEditor::helpRequested, this, &EntryPane::helpRequested);
    connect(m_note, &NoteEditor::finished, this, &EntryPane::noteFinished);
    connect(m_note, &NoteEditor::removeRequested, this,
            [this](const RecordId &id) { Q_EMIT removeRequested(RecordKind::Note, id); });
}

void EntryPane::beginRecord(const QString &situation)
{
    m_shown = {};
    setCurrentWidget(m_editor);
    m_editor->begin(situation);
}

void EntryPane::beginCause(const QString &cause)
{
    m_shown = {};
    setCurrentWidget(m_editor);
    m_editor->beginWithCause(cause);
}

void EntryPane::beginNote(const QString &words)
{
    m_shown = {};
    setCurrentWidget(m_note);
    m_note->begin(words);
}

Result<> EntryPane::open(RecordKind kind, const RecordId &id)
{
    if (kind == RecordKind::Note) {
        const Result<JournalNote> note = m_journal.note(id);
        if (!note)
            return Failure(note.error());
        setCurrentWidget(m_note);
        m_note->edit(*note);
        return {};
    }
    const Result<ThoughtRecord> record = m_journal.thoughtRecord(id);
    if (!record)
        return Failure(record.error());
    m_shown = id;
    setCurrentWidget(record->isDraft ? static_cast<QWidget *>(m_editor) : m_view);
    if (record->isDraft)
        m_editor->edit(*record);
    else
        m_view->show(*record);
    return {};
}

void EntryPane::clear()
{
    m_shown = {};
    setCurrentWidget(m_empty);
}

void EntryPane::editShown()
{
    const Result<ThoughtRecord> record = m_journal.thoughtRecord(m_shown);
    if (!record) {
        Q_EMIT problemFound(record.error().message);
        return;
    }
    setCurrentWidget(m_editor);
    m_editor->edit(*record);
}

bool EntryPane::isWriting() const
{
    return currentWidget() == m_editor || currentWidget() == m_note;
}

bool EntryPane::isOfferingHelp() const
{
    return (currentWidget() == m_editor && m_editor->isOfferingHelp())
        || (currentWidget() == m_note && m_note->isOfferingHelp());
}

RecordId EntryPane::shownId() const
{
    if (currentWidget() == m_editor)
        return m_editor->recordId();
    if (currentWidget() == m_note)
        return m_note->recordId();
    return m_shown;
}

bool EntryPane::flush()
{
    const bool isRecordSafe = m_editor->flush();
    return m_note->flush() && isRecordSafe;
}

std::optional<WrittenEntry> EntryPane::written() const
{
    if (m_editor->isUnsaved() || (currentWidget() == m_editor && !m_editor->recordId().isNull()))
        return m_editor->written();
    if (m_note->isUnsaved() || (currentWidget() == m_note && !m_note->recordId().isNull()))
        return m_note->written();
    return {};
}

void EntryPane::goOn(const WrittenEntry &entry)
{
    if (entry.kind == RecordKind::Note)
        goOnWithNote(entry);
    else
        goOnWithRecord(entry);
}

void EntryPane::goOnWithRecord(const WrittenEntry &entry)
{
    const Result<ThoughtRecord> stored = m_journal.thoughtRecord(entry.id);
    std::optional<ThoughtRecord> unsaved = thoughtRecordFrom(entry.unsaved);
    if (!unsaved && !stored)
        return;
    setCurrentWidget(m_editor);
    if (unsaved && !(stored && bytesOf(*stored) == entry.unsaved)) {
        standBeside(*unsaved, stored, entry.asOf);
        m_editor->goOn(*unsaved, entry, true);
    } else {
        m_editor->goOn(*stored, entry, false);
    }
}

void EntryPane::goOnWithNote(const WrittenEntry &entry)
{
    const Result<JournalNote> stored = m_journal.note(entry.id);
    std::optional<JournalNote> unsaved = noteFrom(entry.unsaved);
    if (!unsaved && !stored)
        return;
    setCurrentWidget(m_note);
    if (unsaved && !(stored && bytesOf(*stored) == entry.unsaved)) {
        standBeside(*unsaved, stored, entry.asOf);
        m_note->goOn(*unsaved, entry, true);
    } else {
        m_note->goOn(*stored, entry, false);
    }
}
