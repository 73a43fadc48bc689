// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/notestore.h"

NoteStore::NoteStore(JournalSession &session)
    : RecordStore(session, QStringLiteral("note"))
    , m_tags(session, QStringLiteral("note_tag"), QStringLiteral("note"))
{
}

QList<const RowTable *> NoteStore::tables() const
{
    return RecordStore::tables() + QList{&m_tags.rows()};
}

Result<> NoteStore::saveParts(const JournalNote &note, const WriteStamp &stamp)
{
    return m_tags.write(note.id, note.tags, stamp);
}

Result<> NoteStore::readParts(QList<JournalNote> &notes, const Condition &condition) const
{
    return m_tags.fillIn(notes, &JournalNote::tags, condition);
}
