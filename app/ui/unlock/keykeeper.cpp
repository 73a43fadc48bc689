// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/keykeeper.h"

#include "core/clock.h"
#include "vault/keychainslot.h"
#include "vault/newkey.h"
#include "vault/vault.h"

#include <utility>

KeyKeeper::KeyKeeper(Vault &vault, const Clock &clock, KeychainAccess *keychain,
                     std::function<DerivationCost()> cost, QObject *parent)
    : QObject(parent)
    , m_vault(vault)
    , m_clock(clock)
    , m_keychain(keychain)
    , m_cost(std::move(cost))
{
}

KeyKeeper::~KeyKeeper() = default;

void KeyKeeper::letGo()
{
    m_isLetGo = true;
}

QList<KeySlotInfo> KeyKeeper::keys() const
{
    return m_vault.keySlots();
}

void KeyKeeper::changePassphrase(KeyProof proof, int slot, SecureBuffer passphrase)
{
    const auto chosen = std::make_shared<SecureBuffer>(std::move(passphrase));
    start(std::move(proof), [this, slot, chosen](const SlotAdministration &administration) {
        return answerFor(administration.changePassphrase(slot, {*chosen, m_cost(), m_clock.now().toUTC()}));
    });
}

void KeyKeeper::addPassphrase(KeyProof proof, SecureBuffer passphrase, const QString &name)
{
    const auto chosen = std::make_shared<SecureBuffer>(std::move(passphrase));
    start(std::move(proof), [this, chosen, name](const SlotAdministration &administration) {
        return answerFor(administration.addPassphrase({*chosen, m_cost(), m_clock.now().toUTC()}, name));
    });
}

void KeyKeeper::makeRecoveryCode(KeyProof proof)
{
    start(std::move(proof), [this](const SlotAdministration &administration) {
        Result<SlotAdministration::NewRecoveryCode> made =
            administration.newRecoveryCode(m_clock.now().toUTC());
        return made ? answerFor(made->change, made->code) : answerFor(Failure(made.error()));
    });
}

void KeyKeeper::remove(KeyProof proof, int slot)
{
    start(std::move(proof), [this, slot](const SlotAdministration &administration) {
        return answerFor(administration.removeSlot(slot));
    });
}

void KeyKeeper::switchKeychainOn(KeyProof proof, const QString &name)
{
    if (!m_keychain)
        return;
    start(std::move(proof), [this, name](SlotAdministration &administration) -> Answer {
        const auto shared = std::make_shared<const SlotAdministration>(std::move(administration));
        return [this, shared, name] { askKeychain(shared, name); };
    });
}

void KeyKeeper::prove(KeyProof proof)
{
    start(std::move(proof),
          [this](const SlotAdministration &) -> Answer { return [this] { Q_EMIT proven(); }; });
}

void KeyKeeper::prepareNewKey(SecureBuffer passphrase)
{
    const Result<SlotSnapshot> snapshot = m_vault.slotSnapshot();
    if (!snapshot) {
        Q_EMIT failed(snapshot.error());
        return;
    }
    const auto chosen = std::make_shared<SecureBuffer>(SecureBuffer::copyOf(passphrase.view()));
    start({KeySlotKind::Passphrase, std::move(passphrase)},
          [this, chosen, header = snapshot->header](const SlotAdministration &) -> Answer {
              Result<NewKey> key = ::prepareNewKey(header, *chosen, m_clock.now().toUTC());
              if (!key)
                  return [this, error = key.error()] { Q_EMIT failed(error); };
              const auto made = std::make_shared<NewKey>(std::move(*key));
              return [this, made] { Q_EMIT newKeyPrepared(made); };
          });
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
    m_thread = std::jthread([this, shown, held, work = std::move(work)] {
        Result<SlotAdministration> administration =
            SlotAdministration::prove(std::move(*held), {shown->kind, shown->secret});
        const Answer answer =
            administration ? work(*administration) : answerFor(Failure(administration.error()));
        QMetaObject::invokeMethod(
            this, [this, answer] { finish(answer); }, Qt::QueuedConnection);
    });
}

void KeyKeeper::finish(const Answer &answer)
{
    m_thread.join();
    setBusy(false);
    if (!m_isLetGo)
        answer();
}

KeyKeeper::Answer KeyKeeper::answerFor(const Result<SlotChange> &change, const QString &code)
{
    if (!change)
        return [this, error = change.error()] { Q_EMIT failed(error); };
    const auto made = std::make_shared<const SlotChange>(*change);
    return [this, made, code] { hold(*made, code); };
}

void KeyKeeper::hold(const SlotChange &change, const QString &code)
{
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
    if (!code.isEmpty())
        Q_EMIT recoveryCodeMade(code);
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
