// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "vault/keyslot.h"

#include <QList>
#include <QString>

/// The sentences for everything that can keep a vault shut: what happened, what was kept, what to do next.
namespace VaultErrors
{

[[nodiscard]] Failure noFolder(const QString &folder);
/// NotFound: its place is empty, and what a restore left when it was cut short stands beside it.
[[nodiscard]] Failure leftBeside(const QString &folder, const QString &beside);
/// NotFound: something else than a folder stands there.
[[nodiscard]] Failure notAFolder(const QString &place);
[[nodiscard]] Failure noHeader(const QString &folder);
/// DamagedHeader: a vault of which only the header is missing.
[[nodiscard]] Failure lostHeader(const QString &folder);
/// ReadOnly: it belongs to another account.
[[nodiscard]] Failure mayNotLook(const QString &folder);
[[nodiscard]] Failure wrongKey(KeySlotKind kind);
/// NotFound: in its place stands something else than the vault that was opened.
[[nodiscard]] Failure otherVaultHere();
[[nodiscard]] Failure damagedHeader();
[[nodiscard]] Failure slotRefused();
[[nodiscard]] Failure changedHeader();
/// WrongKey: it opens only the header copy from before a new master key.
[[nodiscard]] Failure keyOfEarlierState();
[[nodiscard]] Failure tooNew();
[[nodiscard]] Failure inUse();
[[nodiscard]] Failure readOnly(const QString &folder);
[[nodiscard]] Failure noMemory();
[[nodiscard]] Failure recoveryCodeSlip(const QList<int> &groups);
[[nodiscard]] Failure emptyPassphrase();
[[nodiscard]] Failure costOutOfRange();
[[nodiscard]] Failure folderTaken(const QString &folder);
[[nodiscard]] Failure vaultExists(const QString &folder);
[[nodiscard]] Failure insideVault(const QString &outer);
/// The same kind, told as a failure to make a vault.
[[nodiscard]] Failure notCreated(const Error &cause, const QString &folder);
/// The same kind, told as a failure to open one.
[[nodiscard]] Failure notOpened(const Error &cause, const QString &folder);
/// The same kind, told as a failure to change the header of an open vault.
[[nodiscard]] Failure headerNotSaved(const Error &cause);
[[nodiscard]] Failure damagedDraft();
/// ChangedHeader: drafts would be sealed to a key that the vault did not have when it was open last.
[[nodiscard]] Failure otherDraftKey();
/// Several at once, told by their number.
[[nodiscard]] Failure damagedDrafts(int count);

} // namespace VaultErrors
