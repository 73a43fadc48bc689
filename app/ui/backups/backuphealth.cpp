// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backups/backuphealth.h"

#include "storage/secondplace.h"
#include "ui/backups/backupwords.h"
#include "vault/vault.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace
{
struct HealthWords {
    Q_DECLARE_TR_FUNCTIONS(Backups)
};

/// The keys are as old as the vault, unless all of them were changed since.
QDateTime whenMade(const Vault &vault)
{
    QDateTime made;
    for (const KeySlotInfo &key : vault.keySlots()) {
        if (!made.isValid() || key.created < made)
            made = key.created;
    }
    return made;
}

SecondPlaceState stateOf(const QString &secondPlace, const std::optional<BackupInfo> &newest,
                         const BackupSeal &seal)
{
    if (secondPlace.isEmpty())
        return SecondPlaceState::None;
    const QFileInfo place(secondPlace);
    if (!place.exists())
        return SecondPlaceState::Missing;
    if (!place.isDir())
        return SecondPlaceState::NoFolder;
    if (!newest)
        return SecondPlaceState::Empty;
    return isInSecondPlace(newest->path, secondPlace, seal) ? SecondPlaceState::Current
                                                            : SecondPlaceState::Behind;
}
} // namespace

BackupHealth lookAtBackups(const Vault &vault, const QString &secondPlace, const QDateTime &now)
{
    const BackupJob job = BackupJob::of(vault);
    BackupHealth health;
    health.backups = listBackups(job.folder, job.seal);
    health.newest = newestVerified(health.backups);
    health.secondPlace = stateOf(secondPlace, health.newest, job.seal);
    BackupState state;
    state.vaultMade = whenMade(vault);
    if (health.newest)
        state.newestVerified = health.newest->created;
    state.isSecondPlaceChosen = health.secondPlace != SecondPlaceState::None;
    // A place that waits for the first backup lacks nothing.
    state.isSecondPlaceCurrent =
        health.secondPlace == SecondPlaceState::Current || health.secondPlace == SecondPlaceState::Empty;
    health.warnings = backupWarnings(state, now);
    return health;
}

QString warningSentence(const QList<BackupWarning> &warnings)
{
    if (warnings.contains(BackupWarning::NoneVerifiedLately))
        return HealthWords::tr(
            "No backup was found whole in the last %n day(s). Make one now: it takes a moment.", nullptr,
            daysWithoutBackup);
    if (warnings.contains(BackupWarning::SecondPlaceMissing))
        return HealthWords::tr(
            "The second place has no copy of the newest backup. Connect its disk, or choose "
            "another place.");
    return {};
}

QString newestSentence(const std::optional<BackupInfo> &newest, const QDateTime &now)
{
    if (!newest)
        return HealthWords::tr("There is no checked backup yet.");
    //: %1 as “today, 9:12”
    return HealthWords::tr("Newest checked backup: %1.").arg(BackupWords::moment(newest->created, now));
}
