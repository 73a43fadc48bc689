// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "vault/draftbox.h"

/// The drafts of a vault that is locked: the header gives the public draft key without any secret, so words
/// can be sealed and not opened. Only unlocking shows whether someone changed the header since
/// (ChangedHeader, vault.h); until then its word is taken. Errors: NotFound, DamagedHeader, TooNew, ReadOnly,
/// Storage.
[[nodiscard]] Result<DraftBox> draftBoxOfLockedVault(const QString &folder);
