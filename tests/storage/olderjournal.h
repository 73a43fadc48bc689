// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

class Vault;

/// Makes the journal of a vault one of version 1 again, with all that is in it. No journal of it may be open.
[[nodiscard]] Result<> makeJournalOlder(const Vault &vault);
/// The version of its schema.
[[nodiscard]] Result<int> journalVersion(const Vault &vault);
