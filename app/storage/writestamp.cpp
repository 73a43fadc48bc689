// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/writestamp.h"

#include "storage/rowtable.h"

#include <QCoreApplication>

void stampRecord(Record &record, const WriteStamp &stamp, const StoredRow *known)
{
    if (!record.when.isValid())
        record.when = Moment::of(stamp.now);
    if (known)
        record.created = QDateTime::fromMSecsSinceEpoch(known->created, Qt::UTC);
    else if (!record.created.isValid())
        record.created = stamp.utc;
    if (!stamp.isImport || !record.changed.isValid())
        record.changed = stamp.utc;
}

Failure recordNotFound()
{
    return failure(ErrorKind::NotFound,
                   QCoreApplication::translate(
                       "Storage",
                       "This entry is not in the journal any more. Nothing else was changed. If it was "
                       "removed, it can be brought back for 30 days."));
}
