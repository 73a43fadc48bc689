// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/progress.h"
#include "storage/entrysummary.h"

#include <memory>

class Clock;
class RandomSource;
class Vault;

/// A record that could not be copied whole.
struct LostRecord {
    RecordKind kind = RecordKind::ThoughtRecord;
    RecordId id;
    QDate day; ///< of the record if an index still knew it, else the day it was made
    bool isPartlyKept = false; ///< the record is there, some of what belonged to it is not
    bool isInBackup = false; ///< the newest verified backup has it
};

struct SalvageOutcome {
    std::unique_ptr<Vault> vault; ///< the new one, unlocked; null when cancelled
    RecordCounts kept;
    QList<LostRecord> lost;
    int lostRows = 0; ///< rows of which not even the record is known, lost settings among them
    int lostSettings = 0; ///< what was kept by name: notes in the margin, own people, reviews
    int keptDrafts = 0;
    int lostDrafts = 0; ///< sealed texts that could not be opened or copied; they stay in the damaged vault
    QString newestBackup; ///< its path; empty: none under this key was found whole
};

/// Copies every row that can be read and holds its digest into a new vault with the same keys and slots, and
/// makes list and word index anew. The damaged vault is only read. The parts of a thought record whose own
/// row is gone come under an empty one of that day. Sealed drafts that open are copied. Errors: Damaged
/// (nothing at all can be read), Invalid (also a folder within a vault), Busy, and those of Vault::create().
[[nodiscard]] Result<SalvageOutcome> salvage(const Vault &damaged, const QString &toFolder,
                                             const Clock &clock, RandomSource &random, Progress &progress);
