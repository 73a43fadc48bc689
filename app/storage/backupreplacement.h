// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/backups.h"

/// What became of the older backups.
struct ReplacedBackups {
    BackupInfo made; ///< the one that stands in their place
    int removed = 0; ///< in the vault's folder, in what is set aside there and at the second place
    std::optional<Error> secondPlaceError; ///< why there nothing was replaced; then its older ones stay
};

/// For when someone may know a key of earlier days, which opens the backups of those days: makes a backup
/// with the keys of now, and only when it is found whole deletes every older one of this vault, its header
/// first. A backup whose header can not be read stays, as no key opens it. Nothing when cancelled before the
/// new one was whole; then all older ones stay. Errors: those of makeBackup(), and of deleting.
[[nodiscard]] Result<std::optional<ReplacedBackups>> replaceBackups(BackupJob job, const Clock &clock,
                                                                    RandomSource &random, Progress &progress);
