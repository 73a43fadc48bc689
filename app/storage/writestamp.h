// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/record.h"

struct StoredRow;

/// What is known of the writing of one record.
struct WriteStamp {
    /// The instant with the person's zone, which a record that has no moment yet takes over.
    QDateTime now;
    bool isImport = false; ///< an imported record keeps the times it brings
    bool isNew = false; ///< there is no row with its id yet
    /// What stands there is not looked at, because it may be damaged; the row and its id stay.
    bool isOverwriting = false;
    QDateTime utc = now.toUTC(); ///< the same instant; reckoned once, since the zone's rules are read for it
};

/// Fills in the moment, created and changed; `known` is the row that is written over, or null.
void stampRecord(Record &record, const WriteStamp &stamp, const StoredRow *known);

[[nodiscard]] Failure recordNotFound();
