// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/parttable.h"
#include "storage/recordstore.h"

/// Free notes with their tags.
class NoteStore final : public RecordStore<JournalNote>
{
public:
    explicit NoteStore(JournalSession &session);
    [[nodiscard]] QList<const RowTable *> tables() const override;

protected:
    [[nodiscard]] Result<> saveParts(const JournalNote &note, const WriteStamp &stamp) override;
    [[nodiscard]] Result<> readParts(QList<JournalNote> &notes, const Condition &condition) const override;

private:
    PartTable<QString> m_tags;
};
