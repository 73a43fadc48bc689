// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/keyerrors.h"

#include <QCoreApplication>

namespace
{

struct KeyWords {
    Q_DECLARE_TR_FUNCTIONS(Keys)
};

ErrorKind errorKindOf(KeychainAnswer answer)
{
    switch (answer) {
    case KeychainAnswer::NotFound:
    case KeychainAnswer::NotAvailable:
        return ErrorKind::NotFound;
    case KeychainAnswer::NoAnswer:
        return ErrorKind::Busy;
    case KeychainAnswer::Refused:
    case KeychainAnswer::Done:
    case KeychainAnswer::Failed:
        break;
    }
    return ErrorKind::Storage;
}

QString whatTheKeychainDid(KeychainAnswer answer)
{
    switch (answer) {
    case KeychainAnswer::NotFound:
        return KeyWords::tr("This computer's keychain has no key for this vault, or it is locked.");
    case KeychainAnswer::NotAvailable:
        return KeyWords::tr("There is no keychain on this computer that Kinward can use.");
    case KeychainAnswer::NoAnswer:
        return KeyWords::tr("This computer's keychain did not answer in time. It may be waiting for you in "
                            "a window of its own.");
    case KeychainAnswer::Refused:
        return KeyWords::tr("This computer's keychain did not let Kinward in.");
    case KeychainAnswer::Done:
        return KeyWords::tr("This computer's keychain did not keep the key as it was given.");
    case KeychainAnswer::Failed:
        break;
    }
    return KeyWords::tr("This computer's keychain did not work.");
}

Failure keychainFailure(KeychainAnswer answer, const QString &rest)
{
    //: %1 what the keychain did, %2 what that means; both are whole sentences
    return failure(errorKindOf(answer), KeyWords::tr("%1 %2").arg(whatTheKeychainDid(answer), rest));
}

} // namespace

namespace KeyErrors
{

Failure wrongProof(KeySlotKind kind)
{
    if (kind == KeySlotKind::RecoveryCode)
        return failure(ErrorKind::WrongKey,
                       KeyWords::tr("This recovery code does not open the vault, so its keys were not "
                                    "changed. Compare it with your paper, or use the passphrase."));
    if (kind == KeySlotKind::Keychain)
        return failure(ErrorKind::WrongKey,
                       KeyWords::tr("The key in this computer's keychain does not open the vault, so its "
                                    "keys were not changed. Please type the passphrase."));
    return failure(ErrorKind::WrongKey,
                   KeyWords::tr("This passphrase does not open the vault, so its keys were not changed. "
                                "Check Caps Lock and the keyboard layout and try again."));
}

Failure emptyNewPassphrase()
{
    return failure(ErrorKind::Invalid,
                   KeyWords::tr("The new passphrase is empty. Your keys work as before. Please choose one."));
}

Failure noSuchSlot(int number)
{
    //: %1 is a number from 0 to 7
    return failure(ErrorKind::NotFound,
                   KeyWords::tr("There is no key with the number %1. Your keys work as before. Look at the "
                                "list of keys and choose one of them.")
                       .arg(number));
}

Failure noPassphraseSlot(int number)
{
    //: %1 is a number from 0 to 7
    return failure(ErrorKind::Invalid,
                   KeyWords::tr("Key %1 is not a passphrase, so it was not changed. A recovery code is "
                                "replaced by a new one; a keychain key is switched off and on again.")
                       .arg(number));
}

Failure allSlotsTaken()
{
    return failure(ErrorKind::Invalid,
                   KeyWords::tr("A vault has room for eight keys, and all are taken. Nothing was changed. "
                                "Remove a key that you no longer use, then add the new one."));
}

Failure lastKey()
{
    return failure(ErrorKind::Invalid,
                   KeyWords::tr("This is the last passphrase or recovery code of the vault. It was kept, "
                                "because without it you could be locked out. Add another one first."));
}

Failure slotNameTooLong()
{
    return failure(
        ErrorKind::Invalid,
        KeyWords::tr("This name is too long for a key. Nothing was changed. Please choose a shorter one."));
}

Failure noKeychainKey()
{
    return failure(ErrorKind::Invalid,
                   KeyWords::tr("There was no proper key for the keychain. Nothing was changed. Try again, "
                                "or go on with the passphrase."));
}

Failure changedMeanwhile()
{
    return failure(ErrorKind::Busy,
                   KeyWords::tr("The vault was changed in another way at the same moment, so its keys were "
                                "left as they are. Please try again."));
}

Failure keysCannotBeChanged()
{
    return failure(ErrorKind::ReadOnly,
                   KeyWords::tr("This vault is open for reading only, so its keys can not be changed. Open "
                                "it in the usual way first."));
}

Failure noKeyFromKeychain(KeychainAnswer answer)
{
    return keychainFailure(answer,
                           KeyWords::tr("Your entries are safe. Please type the passphrase instead."));
}

Failure keychainIsOff()
{
    return failure(ErrorKind::NotFound,
                   KeyWords::tr("This vault does not use the keychain. Please type the passphrase."));
}

Failure keychainNotSwitchedOn(KeychainAnswer answer)
{
    return keychainFailure(
        answer,
        KeyWords::tr("So unlocking with the keychain stays off. Your keys work as before. You can try "
                     "again later, or go on with the passphrase."));
}

Failure keychainEntryLeft(KeychainAnswer answer)
{
    return keychainFailure(
        answer,
        KeyWords::tr("The vault no longer accepts the key that is in it, so what is left there opens "
                     "nothing. You can delete the entry “Kinward” in your keychain's own program."));
}

} // namespace KeyErrors
