// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/backuperrors.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace
{

struct BackupWords {
    Q_DECLARE_TR_FUNCTIONS(Backup)
};

} // namespace

namespace BackupErrors
{

Failure damaged(const QString &path)
{
    //: %1 is a file name
    return failure(
        ErrorKind::Damaged,
        BackupWords::tr("The backup “%1” is damaged or was cut short. Nothing was changed. Use another "
                        "backup; the list says which ones were found whole.")
            .arg(QFileInfo(path).fileName()));
}

Failure wrongKey(KeySlotKind kind)
{
    if (kind == KeySlotKind::RecoveryCode)
        return failure(ErrorKind::WrongKey,
                       BackupWords::tr("This recovery code does not open the backup. Nothing was changed. A "
                                       "backup opens with the code that was in use on the day it was made."));
    return failure(ErrorKind::WrongKey,
                   BackupWords::tr("This passphrase does not open the backup. Nothing was changed. A backup "
                                   "opens with the passphrase that was in use on the day it was made, and "
                                   "with the recovery code of that day."));
}

Failure notWhole()
{
    return failure(
        ErrorKind::Damaged,
        BackupWords::tr("The new backup did not pass its check, so it was taken away again. No older "
                        "backup was removed. Check the vault for damage, then try again."));
}

Failure notMade(const Error &cause, const QString &folder)
{
    const QString place = QDir::toNativeSeparators(folder);
    switch (cause.kind) {
    case ErrorKind::NoSpace:
        //: %1 is a folder
        return failure(cause.kind,
                       BackupWords::tr("There is not enough space in “%1” for a backup. Your entries and the "
                                       "older backups are safe. Free some space and try again.")
                           .arg(place));
    case ErrorKind::ReadOnly:
        //: %1 is a folder
        return failure(
            cause.kind,
            BackupWords::tr("Nothing may be written to “%1”, so no backup was made. Your entries and "
                            "the older backups are safe. Choose another place.")
                .arg(place));
    case ErrorKind::NotFound:
        //: %1 is a folder
        return failure(
            cause.kind,
            BackupWords::tr("The folder “%1” is not there, so no backup was made. Your entries are "
                            "safe. Connect the disk it is on, or choose another place.")
                .arg(place));
    default:
        return Failure(cause);
    }
}

Error notCopied(const Error &cause, const QString &folder)
{
    const QString place = QDir::toNativeSeparators(folder);
    if (cause.kind == ErrorKind::NotFound)
        //: %1 is a folder
        return {cause.kind,
                BackupWords::tr("The second place “%1” is not there. The backup beside your vault was made. "
                                "Connect the disk, and the next backup goes there too.")
                    .arg(place)};
    //: %1 is a folder, %2 a sentence that says why
    return {cause.kind,
            BackupWords::tr("The backup beside your vault was made, but not the copy in “%1”. %2")
                .arg(place, cause.message)};
}

} // namespace BackupErrors
