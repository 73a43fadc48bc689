// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/progress.h"
#include "vault/newkey.h"

#include <QString>
#include <functional>

class Clock;
class RandomSource;
class Vault;

/// New key, restore and format upgrade are one operation: the next generation of the database is written,
/// checked and synced; then the header names it; then the old one goes. Whenever it is cut short, one whole
/// generation is named by the header, and the next good start clears the rest away.
enum class SwitchStep { Begun, Copied, Renewed, Checked, Synced, SetAside, Switched, Moved };

/// Called when a step is done, so that a test can end the process there.
using SwitchStepHook = std::function<void(SwitchStep)>;

struct SwitchContext {
    const Clock &clock;
    RandomSource &random;
    Progress &progress;
    SwitchStepHook stepDone = [](SwitchStep) {};
};

struct RestoreOutcome {
    bool isDone = false; ///< false: cancelled, nothing was changed
    QString setAside; ///< the folder with what was replaced; it opens as a vault
};

/// Puts the database of `source` (a backup) in the place of the vault's own, under the vault's present keys.
/// What stood there is set aside in replaced/. No journal of the vault may be open. Errors: Damaged (the
/// source does not pass its check), NoSpace, ReadOnly, Storage; then the vault is as it was.
[[nodiscard]] Result<RestoreOutcome> restoreEverything(Vault &vault, const Vault &source,
                                                       const SwitchContext &context);

/// A draft opens with the present key only, and one that does not open now would never open again. Errors:
/// Invalid (drafts wait), Damaged (one does not open).
[[nodiscard]] Result<> draftsAllowNewKey(const Vault &vault);

/// Writes the whole database anew under the new key and then switches to it. No journal of the vault may be
/// open. Refused as Invalid while sealed drafts wait, because the new key could not open them, and as Damaged
/// while one does not open. Errors: as restoreEverything(); Damaged: a vault with damage is not given a new
/// key, salvage comes first.
[[nodiscard]] Result<Completion> changeMasterKey(Vault &vault, NewKey key, const SwitchContext &context);
