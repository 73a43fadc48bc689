// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/progress.h"
#include "storage/entrysummary.h"

#include <QList>
#include <optional>

class Clock;
class RandomSource;
class Vault;

/// Where damage was found.
enum class DamagePlace {
    HeaderCopy, ///< one of the two copies; the vault still opens
    File, ///< missing, empty, or opened by no key of this vault
    Page, ///< a page fails its authentication
    Structure, ///< tables, their indexes and the word index do not agree
    Record, ///< a row fails its digest
    List, ///< a line of the Journal list or its words; made anew when the entry is saved
    Setting, ///< what is kept by name: notes in the margin, own people, reviews; or a note about an import
    Draft, ///< a sealed draft that does not open; the journal itself is whole
    Backup, ///< the newest backup
};

/// The stable English name, as kinward-cli prints it ("page").
[[nodiscard]] QString damagePlaceName(DamagePlace place);

struct DamageFound {
    DamagePlace place = DamagePlace::Page;
    QString message; ///< a sentence to show
    std::optional<DamagedRecord> record;
};

/// What a check found; nothing when it was cancelled.
using CheckOutcome = std::optional<QList<DamageFound>>;

/// Reads all of a vault's database on a connection of its own and says what is damaged: page authentication,
/// the structure with the word index, and the digest of every row. Changes nothing. Errors are failures to
/// look (Busy, TooNew, Storage), not findings.
[[nodiscard]] Result<CheckOutcome> checkDatabase(const Vault &vault, const Clock &clock, RandomSource &random,
                                                 Progress &progress);
