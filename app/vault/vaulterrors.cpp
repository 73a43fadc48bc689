// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/vaulterrors.h"

#include <QCoreApplication>
#include <QDir>
#include <QStringList>

namespace
{

struct VaultWords {
    Q_DECLARE_TR_FUNCTIONS(Vault)
};

QString shownFolder(const QString &folder)
{
    return QDir::toNativeSeparators(folder);
}

} // namespace

namespace VaultErrors
{

Failure noFolder(const QString &folder)
{
    //: %1 is a folder
    return failure(
        ErrorKind::NotFound,
        VaultWords::tr("There is no folder “%1”. Nothing was changed. If the vault is on another disk, "
                       "connect it and try again, or choose where the vault is now.")
            .arg(shownFolder(folder)));
}

Failure leftBeside(const QString &folder, const QString &beside)
{
    return failure(
        ErrorKind::NotFound,
        //: %1 and %2 are folders
        VaultWords::tr(
            "There is no folder “%1”, but a vault stands beside it: “%2”. This can be when bringing "
            "back a backup was cut short. Nothing is lost. Open it there, or give that folder the "
            "name it should have.")
            .arg(shownFolder(folder), shownFolder(beside)));
}

Failure notAFolder(const QString &place)
{
    //: %1 is the place of a file
    return failure(ErrorKind::NotFound,
                   VaultWords::tr("“%1” is a file, and a vault is a folder. Nothing was changed. Choose the "
                                  "vault's folder, or another place.")
                       .arg(shownFolder(place)));
}

Failure noHeader(const QString &folder)
{
    //: %1 is a folder
    return failure(
        ErrorKind::NotFound,
        VaultWords::tr("The folder “%1” holds no Kinward vault: the file “vault.header” is not in it. "
                       "Nothing was changed. Choose the folder that holds your vault.")
            .arg(shownFolder(folder)));
}

Failure lostHeader(const QString &folder)
{
    //: %1 is a folder
    return failure(
        ErrorKind::DamagedHeader,
        VaultWords::tr("The vault in “%1” has lost its file “vault.header”, and without it no key can open "
                       "the journal. The entries themselves were not touched. If the file was moved, put it "
                       "back. If not, the vault can be mended: every backup holds a copy of it.")
            .arg(shownFolder(folder)));
}

Failure mayNotLook(const QString &folder)
{
    //: %1 is a folder
    return failure(
        ErrorKind::ReadOnly,
        VaultWords::tr("This account of the computer may not look into “%1”, so nothing was opened or "
                       "changed. Sign in to the account that the folder belongs to, or allow this one to "
                       "read and write there.")
            .arg(shownFolder(folder)));
}

Failure keyOfEarlierState()
{
    return failure(
        ErrorKind::WrongKey,
        VaultWords::tr(
            "This key was right until a new key was made for the vault. Your entries are safe. Use "
            "the passphrase or the newest recovery code. If nobody made a new key, someone changed "
            "the vault's header; a backup shows what it was."));
}

Failure wrongKey(KeySlotKind kind)
{
    switch (kind) {
    case KeySlotKind::Passphrase:
        return failure(
            ErrorKind::WrongKey,
            VaultWords::tr("This passphrase does not open the vault. Your entries are safe. Check Caps "
                           "Lock and the keyboard layout and try again, or use the recovery code."));
    case KeySlotKind::RecoveryCode:
        return failure(
            ErrorKind::WrongKey,
            VaultWords::tr("This recovery code has no slip in it, but it does not open this vault. Your "
                           "entries are safe. It may belong to another vault, or a newer code may have "
                           "replaced it."));
    case KeySlotKind::Keychain:
        break;
    }
    return failure(
        ErrorKind::WrongKey,
        VaultWords::tr("The key in this computer's keychain does not open the vault. Your entries are "
                       "safe. Please type the passphrase."));
}

Failure otherVaultHere()
{
    return failure(
        ErrorKind::NotFound,
        VaultWords::tr("The vault that you opened is no longer in its place: its folder was moved, or "
                       "its header replaced. What stands there now was not touched. Close the vault "
                       "and open it where it is now."));
}

Failure damagedHeader()
{
    return failure(
        ErrorKind::DamagedHeader,
        VaultWords::tr("Both copies of the vault's header are damaged, so no key can open it. The "
                       "entries themselves were not touched. Copy the whole folder to a safe place, then "
                       "open the newest backup: its header can serve this vault."));
}

Failure slotRefused()
{
    return failure(
        ErrorKind::DamagedHeader,
        VaultWords::tr("A key slot in the vault's header holds values that make no sense, so it was not "
                       "tried. The entries were not touched. Use the other key (passphrase or recovery "
                       "code), or open the newest backup."));
}

Failure changedHeader()
{
    return failure(
        ErrorKind::ChangedHeader,
        VaultWords::tr("Your key is right, but someone or something changed the vault's header after "
                       "Kinward wrote it. Nothing was opened, and the entries were not touched. Open the "
                       "newest backup, and think about who can reach this computer."));
}

Failure tooNew()
{
    return failure(
        ErrorKind::TooNew,
        VaultWords::tr("This vault was written by a newer version of Kinward. Nothing was changed. "
                       "Update Kinward, then open it again."));
}

Failure inUse()
{
    return failure(
        ErrorKind::Busy,
        VaultWords::tr("This vault is open in another Kinward window or program. Nothing was changed. "
                       "Go on there, or close it there first."));
}

Failure readOnly(const QString &folder)
{
    //: %1 is a folder
    return failure(
        ErrorKind::ReadOnly,
        VaultWords::tr("Nothing may be written to “%1”, so the vault was not opened. Your entries are "
                       "safe. Allow writing to the folder and the files in it, or copy it to a place "
                       "where you may write.")
            .arg(shownFolder(folder)));
}

Failure noMemory()
{
    return failure(
        ErrorKind::Storage,
        VaultWords::tr("There is not enough free memory to work out the key. Nothing was changed. Close "
                       "other programs and try again."));
}

Failure recoveryCodeSlip(const QList<int> &groups)
{
    QStringList numbers;
    for (const int group : groups)
        numbers.append(QString::number(group));
    const QString list = numbers.join(QStringLiteral(", "));
    if (groups.size() == 1)
        //: %1 is the number of a group, from 1 to 8
        return failure(
            ErrorKind::Invalid,
            VaultWords::tr("There is a slip in group %1 of the recovery code. Nothing was tried yet. Compare "
                           "this group with your paper and type it again.")
                .arg(list));
    //: %1 is a list of numbers from 1 to 8, such as "2, 5"
    return failure(
        ErrorKind::Invalid,
        VaultWords::tr("There are slips in groups %1 of the recovery code. Nothing was tried yet. Compare "
                       "these groups with your paper and type them again.")
            .arg(list));
}

Failure emptyPassphrase()
{
    return failure(ErrorKind::Invalid,
                   VaultWords::tr("The passphrase is empty. Nothing was made. Please choose one."));
}

Failure costOutOfRange()
{
    return failure(
        ErrorKind::Invalid,
        VaultWords::tr("The key must cost between 64 MB and 2 GB of memory and from 1 to 64 passes. "
                       "Nothing was made. Choose values in this range."));
}

Failure folderTaken(const QString &folder)
{
    //: %1 is a folder
    return failure(
        ErrorKind::Invalid,
        VaultWords::tr("The folder “%1” holds other files. Nothing was changed. Choose a new or an empty "
                       "folder for the vault.")
            .arg(shownFolder(folder)));
}

Failure vaultExists(const QString &folder)
{
    //: %1 is a folder
    return failure(
        ErrorKind::Invalid,
        VaultWords::tr("There is a vault in “%1” already. It was not changed. Open it, or choose another "
                       "place for the new one.")
            .arg(shownFolder(folder)));
}

Failure insideVault(const QString &outer)
{
    //: %1 is a folder
    return failure(
        ErrorKind::Invalid,
        VaultWords::tr("This place is inside the vault “%1”, so nothing was made there. A vault within "
                       "another goes when that one goes. Choose a folder outside of it.")
            .arg(shownFolder(outer)));
}

Failure notCreated(const Error &cause, const QString &folder)
{
    const QString place = shownFolder(folder);
    switch (cause.kind) {
    case ErrorKind::NoSpace:
        return failure(
            cause.kind,
            VaultWords::tr("The disk is full, so no vault was made in “%1”. Free some space, or choose "
                           "another place, and try again.")
                .arg(place));
    case ErrorKind::ReadOnly:
        return failure(
            cause.kind,
            VaultWords::tr("Nothing may be written to “%1”, so no vault was made. Choose a folder where "
                           "you may write.")
                .arg(place));
    case ErrorKind::NotFound:
        return failure(
            cause.kind,
            VaultWords::tr("The place for “%1” is not there, so no vault was made. Make the folder above "
                           "it first, or choose another place.")
                .arg(place));
    default:
        return failure(cause.kind, VaultWords::tr("No vault was made in “%1”. %2").arg(place, cause.message));
    }
}

Failure notOpened(const Error &cause, const QString &folder)
{
    if (cause.kind == ErrorKind::ReadOnly)
        return readOnly(folder);
    if (cause.kind == ErrorKind::NotFound)
        return noHeader(folder);
    if (cause.kind == ErrorKind::NoSpace)
        return failure(
            cause.kind,
            VaultWords::tr("The disk is full, so the vault could not be opened. Your entries are safe. "
                           "Free some space and try again."));
    return Failure(cause);
}

Failure headerNotSaved(const Error &cause)
{
    if (cause.kind == ErrorKind::NoSpace)
        return failure(
            cause.kind,
            VaultWords::tr("The disk is full, so the vault's header was not changed. Your keys work as "
                           "before. Free some space and try again."));
    if (cause.kind == ErrorKind::ReadOnly)
        return failure(
            cause.kind,
            VaultWords::tr("The vault's header may not be written, so it was not changed. Your keys work "
                           "as before. Allow writing to the vault's folder and try again."));
    return failure(cause.kind,
                   VaultWords::tr("The vault's header was not changed. Your keys work as before. %1")
                       .arg(cause.message));
}

Failure otherDraftKey()
{
    return failure(
        ErrorKind::ChangedHeader,
        VaultWords::tr(
            "The vault's header was changed since you last unlocked it here, and what you write "
            "could be sealed for someone else. So it was not sealed and stays in this window only. "
            "Unlock the vault: then it is saved."));
}

Failure damagedDraft()
{
    return failure(
        ErrorKind::Damaged,
        VaultWords::tr("A sealed draft is damaged and can not be read. Your saved entries are safe. The "
                       "file was kept as it is."));
}

Failure damagedDrafts(int count)
{
    //: a draft is what was being written when the vault locked, or was written while it was locked
    return failure(
        ErrorKind::Damaged,
        VaultWords::tr(
            "%n sealed draft(s) can not be read. Your saved entries are safe. Nothing was removed: "
            "what can not be read stays in the folder “drafts” of the vault. Keep a copy of that "
            "folder, and check the disk.",
            nullptr, count));
}

} // namespace VaultErrors
