// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/databasecheck.h"

class JournalSession;

/// A statement for each table with digests that a digest function can be put into.
struct DigestedTable {
    QString name;
    QString arguments; ///< of the SQL functions of storage/digestfunctions.h
    QString owner; ///< what names the record a row belongs to
    std::optional<RecordKind> kind; ///< nothing for rows that belong to no record
};

[[nodiscard]] QList<DigestedTable> digestedTables(JournalSession &session);

/// Reads every row and names what fails its digest, each record once. A page that can not be read is a
/// finding too, and the other tables are read all the same.
[[nodiscard]] Result<QList<DamageFound>> damagedRows(JournalSession &session);
