// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/masterkeyrenewal.h"

#include "cli/command.h"
#include "cli/keychainentries.h"
#include "storage/journal.h"
#include "storage/newkeyinplace.h"
#include "vault/keychainslot.h"
#include "vault/slotwrapping.h"

#include <QCoreApplication>
#include <algorithm>

namespace
{
Failure passphraseNeeded()
{
    return failure(
        ErrorKind::Invalid,
        QCoreApplication::translate(
            "KeyCommand",
            "A new key needs the passphrase, because the passphrase goes on and the recovery code does not. "
            "If it is forgotten, change it first with “key change”. Nothing was changed."));
}

Failure noPassphraseYet()
{
    return failure(ErrorKind::Invalid,
                   QCoreApplication::translate(
                       "KeyCommand",
                       "A new key needs a passphrase, because the passphrase goes on and the recovery code "
                       "does not, and this vault has none. Add one first with “key add”. Nothing was "
                       "changed."));
}

bool hasPassphrase(const Vault &vault)
{
    const QList<KeySlotInfo> keys = vault.keySlots();
    return std::any_of(keys.begin(), keys.end(),
                       [](const KeySlotInfo &key) { return key.kind == KeySlotKind::Passphrase; });
}

/// The journal must open, and its files are tidied, before all of it is written anew.
Result<> prepareRenewal(const Invocation &invocation, Vault &vault)
{
    if (const auto journal = Journal::open(vault, invocation.clock, invocation.random); !journal)
        return Failure(journal.error());
    vault.settleHeader();
    // Else a code would be shown that never comes to hold.
    return draftsAllowNewKey(vault);
}
} // namespace

Result<> renewMasterKey(const Invocation &invocation, Vault &vault, const SlotSecret &shown, CodeTold tell)
{
    if (shown.kind != KeySlotKind::Passphrase)
        return hasPassphrase(vault) ? passphraseNeeded() : noPassphraseYet();
    if (const Result<> ready = prepareRenewal(invocation, vault); !ready)
        return Failure(ready.error());
    Result<NewKey> key = vault.prepareNewKey(shown.bytes, invocation.clock);
    if (!key)
        return Failure(key.error());
    if (const Result<> told = tell(invocation, key->recoveryCode); !told)
        return told;
    const QList<int> ended = KeychainSlot::numbersAmong(key->leftOut);
    Progress silent;
    const auto done = newKeyInPlace(vault, std::move(*key), {invocation.clock, invocation.random, silent});
    if (!done)
        return Failure(done.error());
    if (!ended.isEmpty())
        removeKeychainEntries(invocation, vault, ended);
    return {};
}
