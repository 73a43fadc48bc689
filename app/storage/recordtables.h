// SPDX-License-Identifier: GPL-3.0-or-later
// Which tables hold a kind of record and what belongs to it.
#pragma once

#include "core/recordkind.h"

#include <QList>

/// A table whose rows belong to a record, and the column that says to which.
struct OwnedTable {
    QString name;
    QString ownerColumn;
};

[[nodiscard]] QString recordTableName(RecordKind kind);
[[nodiscard]] QList<OwnedTable> ownedTables(RecordKind kind);
/// The kinds that go and come back with a record of this kind, itself included.
[[nodiscard]] QList<RecordKind> kindsRemovedWith(RecordKind kind);
