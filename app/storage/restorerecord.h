// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/recordid.h"
#include "core/recordkind.h"

class Journal;

/// What becomes of a record that is in the journal undamaged.
enum class WhenThere {
    StandsBeside, ///< it stays, and that of the backup is added as a new one
    IsEnough, ///< it stays, and nothing is added
};

/// Brings one record of a backup, as Journal::openReadOnly() shows it, into the journal, and gives its id
/// there; all of it in one transaction. An undamaged record of the same id stays as it is. A damaged or
/// removed one is written over where it stands, so that whatever names it keeps its link; what stood there is
/// kept (storage/setasiderows.h). A removed goal brings back what was removed with it, one that is gone the
/// steps and attempts that are gone too; what lost its link when the record went is linked again. The goal of
/// a step and both of an attempt come along if they are gone; an experiment drops the link to a thought
/// record that is. Errors: NotFound (the backup has no such record), Damaged, and those of saving.
[[nodiscard]] Result<RecordId> restoreRecord(Journal &into, const Journal &backup, RecordKind kind,
                                             const RecordId &id,
                                             WhenThere whenThere = WhenThere::StandsBeside);
