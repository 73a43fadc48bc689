// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/restorerecord.h"

#include "storage/journalprivate.h"
#include "storage/recordrestorer.h"

Result<RecordId> restoreRecord(Journal &into, const Journal &backup, RecordKind kind, const RecordId &id,
                               WhenThere whenThere)
{
    const StoresInUse target{into.d->connection->session(), into.d->stores};
    const StoresInUse source{backup.d->connection->session(), backup.d->stores};
    RecordRestorer restorer(target, source);
    Result<RecordId> brought;
    const Result<> written = into.d->write([&]() -> Result<> {
        const Result<bool> isGone = restorer.isGone(kind, id);
        if (!isGone)
            return Failure(isGone.error());
        brought = id;
        if (whenThere == WhenThere::IsEnough && restorer.isThereWhole(kind, id))
            return {};
        brought = restorer.bring(kind, id);
        if (!brought)
            return Failure(brought.error());
        return kind == RecordKind::Goal && *isGone ? restorer.bringLadder(id) : Result<>();
    });
    if (!written)
        return Failure(written.error());
    Q_EMIT into.changed({restorer.touched(), {}});
    return brought;
}
