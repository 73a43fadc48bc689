// SPDX-License-Identifier: GPL-3.0-or-later
// Verified backups of a vault: what there is, and how one is made.
#pragma once

#include "core/error.h"
#include "core/progress.h"
#include "storage/backupsummary.h"
#include "storage/keyedvault.h"
#include "vault/backupseal.h"

#include <QDateTime>
#include <optional>

class Clock;
class RandomSource;

/// A backup as the list shows it, without reading more than its beginning.
struct BackupInfo {
    QString path;
    QDateTime created; ///< UTC
    qint64 fileSize = 0; ///< bytes
    bool isWhole = false; ///< false: damaged or cut short; then the rest is not known
    bool isOfThisKey = false; ///< false: made under another key; then counts and check are not known
    std::optional<QDateTime> verified; ///< when the finished file was opened again and found whole
    BackupSummary summary;
};

/// Everything that making a backup needs, copied from the unlocked vault, so that it may run on any thread
/// and outlives a change of the vault's header.
struct BackupJob {
    KeyedVault source;
    BackupSeal seal;
    QString folder; ///< of the backups, beside the vault
    QString secondPlace; ///< another folder for copies; empty: none
    bool isRotating = true; ///< older backups are taken away by the rule of vault/backupretention.h

    [[nodiscard]] static BackupJob of(const Vault &vault, const QString &secondPlace = {});
    /// The one before an import, a restore or a new key: it rotates nothing, so that a backup that is about
    /// to be used stays.
    [[nodiscard]] static BackupJob before(const Vault &vault);
};

struct BackupOutcome {
    std::optional<BackupInfo> made; ///< nothing when it was cancelled; then nothing was left behind
    std::optional<Error> secondPlaceError; ///< why the copy at the second place was not made
};

/// The name of the journal's setting that holds the second place, a folder; empty: none.
[[nodiscard]] QString secondPlaceSetting();

/// The backups in a folder, newest first.
[[nodiscard]] QList<BackupInfo> listBackups(const QString &folder, const BackupSeal &seal);
/// The newest that was found whole among those made up to now, or nothing: one that a wrong clock dated later
/// says nothing about how old the newest is.
[[nodiscard]] std::optional<BackupInfo> newestVerified(const QList<BackupInfo> &backups,
                                                       const QDateTime &now);

/// Copies, syncs, names, opens again and checks every page, row and digest of the copy; only then older ones
/// are rotated, never this one and none dated later than now. When the check fails, the copy is taken away
/// and nothing is rotated. Takes seconds. Errors: Damaged, NoSpace, ReadOnly, NotFound, Busy, Storage.
[[nodiscard]] Result<BackupOutcome> makeBackup(const BackupJob &job, const Clock &clock, RandomSource &random,
                                               Progress &progress);

/// For a second place that was away when the newest backup was made: that goes there now, and older ones
/// there are rotated. A place that is still away is no error. Makes no backup.
[[nodiscard]] BackupOutcome bringSecondPlaceUpToDate(const BackupJob &job, const Clock &clock,
                                                     Progress &progress);

/// Reads a whole backup again and says what is wrong with it; nothing when cancelled. The keys are those of
/// the vault or of the backup's own header.
[[nodiscard]] Result<std::optional<QList<QString>>> checkBackup(const QString &path, const KeyedVault &keys,
                                                                const BackupSeal &seal, const Clock &clock,
                                                                RandomSource &random, Progress &progress);

/// True when something was changed since the newest verified backup and that is not from today.
[[nodiscard]] Result<bool> isBackupDue(const BackupJob &job, const Clock &clock, RandomSource &random);
