// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/checkinstore.h"

CheckInStore::CheckInStore(JournalSession &session)
    : RecordStore(session, QStringLiteral("check_in"))
    , m_feelings(session, QStringLiteral("check_in_feeling"), QStringLiteral("check_in"))
    , m_tags(session, QStringLiteral("check_in_tag"), QStringLiteral("check_in"))
    , m_measures(session, QStringLiteral("check_in_measure"), QStringLiteral("check_in"))
{
}

QList<const RowTable *> CheckInStore::tables() const
{
    return RecordStore::tables() + QList{&m_feelings.rows(), &m_tags.rows(), &m_measures.rows()};
}

Result<> CheckInStore::saveParts(const MoodCheckIn &checkIn, const WriteStamp &stamp)
{
    Result<> saved = m_feelings.write(checkIn.id, checkIn.feelings, stamp);
    if (saved)
        saved = m_tags.write(checkIn.id, checkIn.tags, stamp);
    if (saved)
        saved = m_measures.write(checkIn.id, checkIn.measures, stamp);
    return saved;
}

Result<> CheckInStore::readParts(QList<MoodCheckIn> &checkIns, const Condition &condition) const
{
    Result<> read = m_feelings.fillIn(checkIns, &MoodCheckIn::feelings, condition);
    if (read)
        read = m_tags.fillIn(checkIns, &MoodCheckIn::tags, condition);
    if (read)
        read = m_measures.fillIn(checkIns, &MoodCheckIn::measures, condition);
    return read;
}
