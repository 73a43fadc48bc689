// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backups/restorework.h"

#include "storage/backups.h"
#include "ui/widgets/longtask.h"

#include <QCoreApplication>
#include <QDir>

namespace
{
struct RestoreWords {
    Q_DECLARE_TR_FUNCTIONS(Backups)
};
} // namespace

Result<Completion> checkWhole(const OpenedBackup &backup, const WorkPlace &place)
{
    place.stages.enter(RestoreWords::tr("Reading the backup from end to end…"), place.progress);
    const auto problems = checkBackup(backup.file.path(), backup.database, backup.seal, place.clock,
                                      place.random, place.progress);
    if (!problems)
        return Failure(problems.error());
    if (!*problems)
        return Completion::Cancelled;
    if ((*problems)->isEmpty())
        return Completion::Done;
    //: %1 a sentence that says what is wrong
    return failure(ErrorKind::Damaged,
                   RestoreWords::tr("This backup is damaged: %1 Your journal was not touched. Choose another "
                                    "backup from the list.")
                       .arg((*problems)->first()));
}

Result<RestoreOutcome> restoreChecked(Vault &vault, const OpenedBackup &backup, const WorkPlace &place)
{
    const auto checked = checkWhole(backup, place);
    if (!checked)
        return Failure(checked.error());
    if (*checked == Completion::Cancelled)
        return RestoreOutcome();
    place.stages.enter(RestoreWords::tr("Keeping what is there now, then bringing the backup back…"),
                       place.progress);
    return restoreInPlace(vault, backup, place.switchContext());
}

QString restoredSentence(const QString &setAside)
{
    if (setAside.isEmpty())
        return RestoreWords::tr("Everything in the backup is back.");
    //: %1 is a folder
    return RestoreWords::tr("Everything in the backup is back. What was there before is kept: %1")
        .arg(QDir::toNativeSeparators(setAside));
}
