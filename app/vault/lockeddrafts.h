// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "vault/draftbox.h"

/// The drafts of a vault that is locked: the header gives the public draft key without any secret, so words
/// can be sealed and not opened. Whoever may write to the folder could have put a key of their own into the
/// header, and only unlocking would show it (ChangedHeader, vault.h). So `knownKey`, which
/// DraftBox::keyText() gave when the vault was open last, must be the same; where it is empty, the header's
/// word is taken. Errors: NotFound, DamagedHeader, ChangedHeader (another key), TooNew, ReadOnly, Storage.
[[nodiscard]] Result<DraftBox> draftBoxOfLockedVault(const QString &folder, const QByteArray &knownKey = {});
