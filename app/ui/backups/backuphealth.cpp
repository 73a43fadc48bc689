// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backups/backuphealth.h"

#include "storage/secondplace.h"
#include "ui/backups/backupwords.h"
#include "vault/vault.h"

#include <QCoreApplication>

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
} // namespace

BackupHealth lookAtBackups(const Vault &vault, SecondPlaceState secondPlace, const QDateTime &now)
{
    const BackupJob job = BackupJob::of(vault);
    BackupHealth health;
    health.backups = listBackups(job.folder, job.seal);
    health.newest = newestVerified(health.backups, now);
    health.secondPlace = secondPlace;
    BackupState state;
    state.vaultMade = whenMade(vault);
    if (health.newest)
        state.newestVerified = health.newest->created;
    state.isSecondPlaceChosen = secondPlace != SecondPlaceState::None;
    // A place that waits for the first backup lacks nothing, and one that is looked at nothing that is known.
    state.isSecondPlaceCurrent = secondPlace == SecondPlaceState::Current
        || secondPlace == SecondPlaceState::Empty || secondPlace == SecondPlaceState::Looking;
    health.warnings = backupWarnings(state, now);
    return health;
}

SecondPlaceState secondPlaceState(const PlaceSeen &seen, const std::optional<BackupInfo> &newest,
                                  const BackupSeal &seal)
{
    switch (seen.kind) {
    case PlaceSeen::Kind::Missing:
        return SecondPlaceState::Missing;
    case PlaceSeen::Kind::NoFolder:
        return SecondPlaceState::NoFolder;
    case PlaceSeen::Kind::Folder:
        break;
    }
    if (!newest)
        return SecondPlaceState::Empty;
    return isCopySeen(seen, newest->path, seal) ? SecondPlaceState::Current : SecondPlaceState::Behind;
}

QString warningSentence(const QList<BackupWarning> &warnings)
{
    if (warnings.contains(BackupWarning::NoneVerifiedLately))
        return HealthWords::tr(
            "No backup was found whole in the last %n day(s). Make one now: it takes a moment.", nullptr,
            daysWithoutBackup);
    if (warnings.contains(BackupWarning::SecondPlaceMissing))
        return HealthWords::tr("The second place has no copy of the newest backup yet. Kinward makes one "
                               "when its disk is connected.");
    return {};
}

QString newestSentence(const std::optional<BackupInfo> &newest, const QDateTime &now)
{
    if (!newest)
        return HealthWords::tr("There is no checked backup yet. Kinward makes one by itself once you have "
                               "written something.");
    //: %1 as “today, 9:12”
    return HealthWords::tr("Newest checked backup: %1.").arg(BackupWords::moment(newest->created, now));
}
