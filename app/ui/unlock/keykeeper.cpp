// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/keykeeper.h"

#include "core/clock.h"
#include "vault/backupfolder.h"
#include "vault/keychainslot.h"
#include "vault/newkey.h"
#include "vault/vault.h"
#include "vault/vaultfolder.h"

#include <utility>

KeyKeeper::KeyKeeper(Vault &vault, const Clock &clock, KeychainAccess *keychain,
                     std::function<DerivationCost()> cost, QObject *parent)
    : QObject(parent)
    , m_vault(vault)
    , m_clock(clock)
    , m_keychain(keychain)
    , m_cost(std::move(cost))
    , m_way(std::make_shared<WayBack<KeyKeeper>>(*this))
{
}

KeyKeeper::~KeyKeeper()
{
    m_way->close();
    if (m_thread.joinable())
        waitDetached([thread = std::make_shared<std::jthread>(std::move(m_thread))] { thread->join(); });
}

void KeyKeeper::letGo()
{
    m_isLetGo = true;
}

QList<KeySlotInfo> KeyKeeper::keys() const
{
    return m_vault.keySlots();
}

bool KeyKeeper::hasBackups() const
{
    return !BackupFolder::backups(VaultFolder::backupsPath(m_vault.folder())).isEmpty();
}

void KeyKeeper::changePassphrase(KeyProof proof, int slot, SecureBuffer passphrase)
{
    const auto chosen = std::make_shared<SecureBuffer>(std::move(passphrase));
    const auto work = [slot, chosen, cost = m_cost,
                       now = m_clock.now().toUTC()](const SlotAdministration &administration) {
        return answerFor(administration.changePassphrase(slot, {*chosen, cost(), now}));
    };
    start(std::move(proof), work);
}

void KeyKeeper::addPassphrase(KeyProof proof, SecureBuffer passphrase, const QString &name)
{
    const auto chosen = std::make_shared<SecureBuffer>(std::move(passphrase));
    const auto work = [chosen, name, cost = m_cost,
                       now = m_clock.now().toUTC()](const SlotAdministration &administration) {
        return answerFor(administration.addPassphrase({*chosen, cost(), now}, name));
    };
    start(std::move(proof), work);
}

void KeyKeeper::prepareRecoveryCode(KeyProof proof)
{
    start(std::move(proof), [now = m_clock.now().toUTC()](const SlotAdministration &administration) {
        const auto made = administration.newRecoveryCode(now);
        return made ? answerWith(*made) : answerFor(Failure(made.error()));
    });
}

void KeyKeeper::remove(KeyProof proof, int slot)
{
    start(std::move(proof), [slot](const SlotAdministration &administration) {
        return answerFor(administration.removeSlot(slot));
    });
}

void KeyKeeper::switchKeychainOn(KeyProof proof, const QString &name)
{
    if (!m_keychain)
        return;
    start(std::move(proof), [name](SlotAdministration &administration) -> Answer {
        const auto shared = std::make_shared<const SlotAdministration>(std::move(administration));
        return [shared, name](KeyKeeper &keeper) { keeper.askKeychain(shared, name); };
    });
}

void KeyKeeper::prove(KeyProof proof)
{
    start(std::move(proof),
          [](const SlotAdministration &) { return [](KeyKeeper &keeper) { Q_EMIT keeper.proven(); }; });
}

void KeyKeeper::prepareNewKey(SecureBuffer passphrase)
{
    const Result<SlotSnapshot> snapshot = m_vault.slotSnapshot();
    if (!snapshot) {
        Q_EMIT failed(snapshot.error());
        return;
    }
    const auto chosen = std::make_shared<SecureBuffer>(SecureBuffer::copyOf(passphrase.view()));
    const auto work = [chosen, header = snapshot->header,
                       now = m_clock.now().toUTC()](const SlotAdministration &) -> Answer {
        Result<NewKey> key = ::prepareNewKey(header, *chosen, now);
        if (!key)
            return [error = key.error()](KeyKeeper &keeper) { Q_EMIT keeper.failed(error); };
        const auto made = std::make_shared<NewKey>(std::move(*key));
        return [made](KeyKeeper &keeper) { Q_EMIT keeper.newKeyPrepared(made); };
    };
    start({KeySlotKind::Passphrase, std::move(passphrase)}, work);
}

Result<> KeyKeeper::rename(int slot, const QString &name)
{
    const Result<SlotSnapshot> snapshot = m_vault.slotSnapshot();
    if (!snapshot)
        return Failure(snapshot.error());
    const Result<SlotChange> change = renameSlot(*snapshot, slot, name);
    if (!change)
        return Failure(change.error());
    return m_vault.apply(*change);
}

void KeyKeeper::start(KeyProof proof, Work work)
{
    if (m_isBusy || m_isLetGo)
        return;
    Result<SlotSnapshot> snapshot = m_vault.slotSnapshot();
    if (!snapshot) {
        Q_EMIT failed(snapshot.error());
        return;
    }
    setBusy(true);
    const auto shown = std::make_shared<KeyProof>(std::move(proof));
    const auto held = std::make_shared<SlotSnapshot>(std::move(*snapshot));
    m_thread = std::jthread([way = m_way, shown, held, work = std::move(work)] {
        Result<SlotAdministration> administration =
            SlotAdministration::prove(std::move(*held), {shown->kind, shown->secret});
        const Answer answer =
            administration ? work(*administration) : answerFor(Failure(administration.error()));
        way->tell([answer](KeyKeeper &keeper) { keeper.finish(answer); });
    });
}

void KeyKeeper::finish(const Answer &answer)
{
    m_thread.join();
    setBusy(false);
    if (!m_isLetGo)
        answer(*this);
}

KeyKeeper::Answer KeyKeeper::answerFor(const Result<SlotChange> &change)
{
    if (!change)
        return [error = change.error()](KeyKeeper &keeper) { Q_EMIT keeper.failed(error); };
    const auto made = std::make_shared<const SlotChange>(*change);
    return [made](KeyKeeper &keeper) { keeper.hold(*made); };
}

KeyKeeper::Answer KeyKeeper::answerWith(const SlotAdministration::NewRecoveryCode &made)
{
    return [change = std::make_shared<const SlotChange>(made.change), code = made.code](KeyKeeper &keeper) {
        Q_EMIT keeper.recoveryCodePrepared(code, change);
    };
}

void KeyKeeper::hold(const SlotChange &change)
{
    if (m_isLetGo)
        return;
    const QList<KeySlotInfo> before = m_vault.keySlots();
    if (const Result<> applied = m_vault.apply(change); !applied) {
        Q_EMIT failed(applied.error());
        return;
    }
    // A key of the keychain that opens nothing any more does not stay behind there.
    const bool isGone = before.size() > m_vault.keySlots().size();
    if (isGone && m_keychain)
        KeychainSlot::removeEntries(*m_keychain, m_vault.id(), {change.slot}, *this, [](const Result<> &) {});
    Q_EMIT changed();
}

void KeyKeeper::askKeychain(const std::shared_ptr<const SlotAdministration> &administration,
                            const QString &name)
{
    setBusy(true);
    KeychainSlot::switchOn(*m_keychain, {m_vault, administration, m_clock.now().toUTC(), name}, *this,
                           [this](const Result<> &done) {
                               setBusy(false);
                               if (done)
                                   Q_EMIT changed();
                               else
                                   Q_EMIT failed(done.error());
                           });
}

void KeyKeeper::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    Q_EMIT busyChanged(isBusy);
}
