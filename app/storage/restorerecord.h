// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/recordid.h"
#include "core/recordkind.h"

class Journal;

/// Brings one record of a backup, as Journal::openReadOnly() shows it, into the journal, and gives its id
/// there. An undamaged record of the same id stays as it is: what is restored then stands beside it as a new
/// one. A damaged one gives way. The goal of a step or attempt comes along if it is gone; any other link to
/// something that is gone is dropped. Errors: NotFound (the backup has no such record), Damaged, and those
/// of saving.
[[nodiscard]] Result<RecordId> restoreRecord(Journal &into, const Journal &backup, RecordKind kind,
                                             const RecordId &id);
