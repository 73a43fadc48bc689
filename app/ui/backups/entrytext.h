// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/recordid.h"
#include "core/recordkind.h"

class Journal;

/// All words and numbers of one record, as plain text to read. Errors: NotFound, Damaged, Storage.
[[nodiscard]] Result<QString> entryText(const Journal &journal, RecordKind kind, const RecordId &id);
