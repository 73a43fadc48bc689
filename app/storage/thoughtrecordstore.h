// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/parttable.h"
#include "storage/recordstore.h"

/// Thought records with their thoughts, feelings, patterns, causes, tags and people.
class ThoughtRecordStore final : public RecordStore<ThoughtRecord>
{
public:
    explicit ThoughtRecordStore(JournalSession &session);
    [[nodiscard]] QList<const RowTable *> tables() const override;

protected:
    [[nodiscard]] Result<> saveParts(const ThoughtRecord &record, const WriteStamp &stamp) override;
    [[nodiscard]] Result<> readParts(QList<ThoughtRecord> &records,
                                     const Condition &condition) const override;

private:
    PartTable<Thought> m_thoughts;
    PartTable<Feeling> m_feelings;
    PartTable<PatternTag> m_patterns;
    PartTable<Cause> m_causes;
    PartTable<QString> m_tags;
    PartTable<QString> m_people;
};
