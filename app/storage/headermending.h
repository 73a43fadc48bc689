// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/vault.h"

class Clock;
class RandomSource;
struct SlotSecret;

struct MendedHeader {
    std::unique_ptr<Vault> vault; ///< unlocked
    QString backup; ///< whose header copy served; empty: one of the vault's own copies did
};

/// Mends a vault's header: a second copy that is not as it should be is written anew; where both are damaged,
/// the header copy of the newest backup serves whose keys open the journal that is there, which is tried
/// before anything is written. Errors: those of Vault::open(); DamagedHeader: no backup opens with this
/// secret and fits the journal. Then the vault is as it was.
[[nodiscard]] Result<MendedHeader> mendHeader(const QString &folder, const SlotSecret &secret,
                                              const Clock &clock, RandomSource &random);

/// The last part of it, for a vault of which both header copies are damaged, with backups that may stand
/// anywhere; the first that serves is taken.
[[nodiscard]] Result<MendedHeader> mendHeaderFrom(const QStringList &backups, const QString &folder,
                                                  const SlotSecret &secret, const Clock &clock,
                                                  RandomSource &random);
