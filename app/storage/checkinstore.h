// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/parttable.h"
#include "storage/recordstore.h"

/// Check-ins with their feeling words, tags and imported measures.
class CheckInStore final : public RecordStore<MoodCheckIn>
{
public:
    explicit CheckInStore(JournalSession &session);
    [[nodiscard]] QList<const RowTable *> tables() const override;

protected:
    [[nodiscard]] Result<> saveParts(const MoodCheckIn &checkIn, const WriteStamp &stamp) override;
    [[nodiscard]] Result<> readParts(QList<MoodCheckIn> &checkIns, const Condition &condition) const override;

private:
    PartTable<QString> m_feelings;
    PartTable<QString> m_tags;
    PartTable<Measure> m_measures;
};
