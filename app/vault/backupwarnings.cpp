// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/backupwarnings.h"

QList<BackupWarning> backupWarnings(const BackupState &state, const QDateTime &now)
{
    QList<BackupWarning> warnings;
    const QDateTime since = state.newestVerified.value_or(state.vaultMade);
    if (since.addDays(daysWithoutBackup) <= now)
        warnings.append(BackupWarning::NoneVerifiedLately);
    if (state.isSecondPlaceChosen && !state.isSecondPlaceCurrent)
        warnings.append(BackupWarning::SecondPlaceMissing);
    return warnings;
}
