// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/backups.h"
#include "storage/placelook.h"
#include "vault/backupwarnings.h"

class Vault;

enum class SecondPlaceState {
    None, ///< none was chosen
    Current, ///< there, with a whole copy of the newest checked backup
    Behind, ///< there, without that copy
    Empty, ///< there, and there is no backup yet that could be copied
    Missing, ///< not there, or it does not answer: perhaps a disk that is not connected
    NoFolder, ///< something else has its name
    Looking, ///< not known yet
};

/// How the backups of a vault stand: what there is, the second place, and what calls for a step.
struct BackupHealth {
    QList<BackupInfo> backups; ///< newest first
    std::optional<BackupInfo> newest; ///< the newest that was found whole
    SecondPlaceState secondPlace = SecondPlaceState::None;
    QList<BackupWarning> warnings;
};

/// Reads the beginning of each backup beside the vault. How the second place stands is looked at elsewhere
/// (secondplacewatch.h), since that can take long.
[[nodiscard]] BackupHealth lookAtBackups(const Vault &vault, SecondPlaceState secondPlace,
                                         const QDateTime &now);
/// How the second place stands by what was seen of it.
[[nodiscard]] SecondPlaceState
secondPlaceState(const PlaceSeen &seen, const std::optional<BackupInfo> &newest, const BackupSeal &seal);

/// One line with the next step for the most pressing warning; empty when there is none.
[[nodiscard]] QString warningSentence(const QList<BackupWarning> &warnings);
/// How old the newest checked backup is, or that there is none yet.
[[nodiscard]] QString newestSentence(const std::optional<BackupInfo> &newest, const QDateTime &now);
