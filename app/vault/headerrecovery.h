// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/backupfile.h"
#include "vault/vault.h"

/// Opens a vault of which both header copies are damaged or gone, with the header copy of a backup made under
/// the same key: its slots are those of that day. The damaged header is kept beside the new one, as
/// vault.header.damaged (-2, … where there is one already). Whether the key still fits shows when the journal
/// is opened. Errors: Invalid (the header is not damaged), WrongKey, Damaged (the backup), NotFound (no
/// journal file), Busy, ReadOnly, NoSpace.
[[nodiscard]] Result<std::unique_ptr<Vault>> recoverHeader(const QString &folder, const BackupFile &backup,
                                                           const SlotSecret &secret);
