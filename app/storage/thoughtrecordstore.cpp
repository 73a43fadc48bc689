// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/thoughtrecordstore.h"

#include <QCoreApplication>
#include <algorithm>

namespace
{
bool hasOneHotThoughtAtMost(const ThoughtRecord &record)
{
    return std::count_if(record.thoughts.cbegin(), record.thoughts.cend(),
                         [](const Thought &thought) { return thought.isHot; })
        <= 1;
}

Failure tooManyHotThoughts()
{
    return failure(ErrorKind::Invalid,
                   QCoreApplication::translate("Storage",
                                               "Only one thought of an entry can be the one that "
                                               "hurts most. Nothing was saved. Mark one and save "
                                               "again."));
}

QString tableName()
{
    return QStringLiteral("thought_record");
}
} // namespace

ThoughtRecordStore::ThoughtRecordStore(JournalSession &session)
    : RecordStore(session, tableName())
    , m_thoughts(session, QStringLiteral("thought"), tableName())
    , m_feelings(session, QStringLiteral("feeling"), tableName())
    , m_patterns(session, QStringLiteral("pattern_tag"), tableName())
    , m_causes(session, QStringLiteral("cause"), tableName())
    , m_tags(session, QStringLiteral("thought_record_tag"), tableName())
    , m_people(session, QStringLiteral("thought_record_person"), tableName())
{
}

QList<const RowTable *> ThoughtRecordStore::tables() const
{
    return RecordStore::tables() + QList{&m_thoughts.rows(), &m_feelings.rows(), &m_patterns.rows(),
                                         &m_causes.rows(),   &m_tags.rows(),     &m_people.rows()};
}

Result<> ThoughtRecordStore::saveParts(const ThoughtRecord &record, const WriteStamp &stamp)
{
    if (!hasOneHotThoughtAtMost(record))
        return tooManyHotThoughts();
    Result<> saved = m_thoughts.write(record.id, record.thoughts, stamp);
    if (saved)
        saved = m_feelings.write(record.id, record.feelings, stamp);
    if (saved)
        saved = m_patterns.write(record.id, record.patterns, stamp);
    if (saved)
        saved = m_causes.write(record.id, record.causes, stamp);
    if (saved)
        saved = m_tags.write(record.id, record.tags, stamp);
    if (saved)
        saved = m_people.write(record.id, record.people, stamp);
    return saved;
}

Result<> ThoughtRecordStore::readParts(QList<ThoughtRecord> &records, const Condition &condition) const
{
    Result<> read = m_thoughts.fillIn(records, &ThoughtRecord::thoughts, condition);
    if (read)
        read = m_feelings.fillIn(records, &ThoughtRecord::feelings, condition);
    if (read)
        read = m_patterns.fillIn(records, &ThoughtRecord::patterns, condition);
    if (read)
        read = m_causes.fillIn(records, &ThoughtRecord::causes, condition);
    if (read)
        read = m_tags.fillIn(records, &ThoughtRecord::tags, condition);
    if (read)
        read = m_people.fillIn(records, &ThoughtRecord::people, condition);
    return read;
}
