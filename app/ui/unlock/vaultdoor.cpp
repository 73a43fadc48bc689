// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/vaultdoor.h"

#include "storage/journal.h"
#include "vault/costcalibration.h"
#include "vault/vaultremoval.h"

#include <QDir>
#include <QFileInfo>

namespace
{
Result<Vault::Created> createWithJournal(const QString &folder, const SecureBuffer &passphrase,
                                         DerivationCost cost, const Clock &clock, RandomSource &random)
{
    // The vault asks that the folder above exists; for a first vault in its usual place that is ours to make.
    QDir().mkpath(QFileInfo(folder).absolutePath());
    Result<Vault::Created> created = Vault::create(folder, passphrase, cost, clock);
    if (!created)
        return created;
    const auto journal = Journal::create(*created->vault, clock, random);
    if (journal)
        return created;
    takeBack(std::move(*created));
    return Failure(journal.error());
}
} // namespace

VaultDoor vaultDoor(const Clock &clock, RandomSource &random, std::optional<DerivationCost> cost,
                    KeychainAccess *keychain)
{
    VaultDoor door;
    door.open = [](const QString &folder, const SecureBuffer &passphrase) {
        return Vault::open(folder, passphrase);
    };
    door.openWithRecoveryCode = [](const QString &folder, const QString &code) {
        return Vault::openWithRecoveryCode(folder, code);
    };
    door.prepare = [&clock, &random](const Vault &vault) {
        return Journal::bringUpToDate(vault, clock, random);
    };
    door.cost = [cost] { return cost ? *cost : calibrateCost(thisMachine()); };
    door.create = [&clock, &random, price = door.cost](const QString &folder,
                                                       const SecureBuffer &passphrase) {
        return createWithJournal(folder, passphrase, price(), clock, random);
    };
    door.keychain = keychain;
    return door;
}
