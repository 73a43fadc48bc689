// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/keychainentries.h"

#include "cli/command.h"
#include "cli/terminal.h"
#include "vault/keychainslot.h"
#include "vault/systemkeychain.h"

#include <QEventLoop>

void removeKeychainEntries(const Invocation &invocation, const Vault &vault, const QList<int> &slotNumbers)
{
    SystemKeychain keychain;
    QEventLoop loop;
    QObject receiver;
    KeychainSlot::removeEntries(keychain, vault.id(), slotNumbers, receiver, [&](const Result<> &removed) {
        if (!removed)
            invocation.terminal.printRemark(removed.error().message);
        loop.quit();
    });
    loop.exec();
}
