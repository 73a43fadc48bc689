// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/unlocker.h"

#include "ui/unlock/askedkeychain.h"
#include "vault/keychainslot.h"
#include "vault/lockedvault.h"

Unlocker::Unlocker(VaultDoor door, QObject *parent)
    : QObject(parent)
    , m_door(std::move(door))
{
}

Unlocker::~Unlocker() = default;

void Unlocker::open(const QString &folder, SecureBuffer passphrase)
{
    const auto key = std::make_shared<SecureBuffer>(std::move(passphrase));
    start([this, folder, key] { return answerFor(prepared(m_door.open(folder, *key))); });
}

void Unlocker::openWithRecoveryCode(const QString &folder, const QString &code)
{
    start([this, folder, code] { return answerFor(prepared(m_door.openWithRecoveryCode(folder, code))); });
}

void Unlocker::create(const QString &folder, SecureBuffer passphrase)
{
    const auto key = std::make_shared<SecureBuffer>(std::move(passphrase));
    start([this, folder, key] { return answerForNew(m_door.create(folder, *key)); }, Work::Making);
}

bool Unlocker::mayOpenWithKeychain(const QString &folder) const
{
    if (!m_door.keychain)
        return false;
    const Result<LockedVault> vault = lookAtVault(folder);
    return vault && !vault->keychainSlots.isEmpty();
}

void Unlocker::openWithKeychain(const QString &folder)
{
    if (m_isBusy || m_keychainAnswer || !m_door.keychain)
        return;
    m_keychainAnswer = std::make_unique<QObject>();
    Q_EMIT keychainAsked(true);
    const auto keychain = std::make_shared<AskedKeychain>(*m_door.keychain);
    KeychainSlot::open(*keychain, folder, *m_keychainAnswer, [this, keychain](VaultDoor::Opened result) {
        // The answer is let go of outside of its own call.
        m_keychainAnswer.release()->deleteLater();
        Q_EMIT keychainAsked(false);
        takeFromKeychain(std::move(result), *keychain);
    });
}

void Unlocker::takeFromKeychain(VaultDoor::Opened result, const AskedKeychain &keychain)
{
    // What stands in the way of the vault itself, as another window that has it, is told as ever.
    const bool isKeychains =
        !result && (!keychain.hasGivenAKey() || result.error().kind == ErrorKind::WrongKey);
    if (isKeychains)
        return Q_EMIT keychainFailed(result.error());
    const auto opened = std::make_shared<VaultDoor::Opened>(std::move(result));
    start([this, opened] { return answerFor(prepared(std::move(*opened))); });
}

void Unlocker::stopAskingKeychain()
{
    if (!m_keychainAnswer)
        return;
    m_keychainAnswer.reset();
    Q_EMIT keychainAsked(false);
}

void Unlocker::giveUp()
{
    m_isGivenUp = m_isBusy;
    if (!m_keychainAnswer)
        return;
    stopAskingKeychain();
    Q_EMIT givenUp();
}

void Unlocker::start(std::function<Answer()> work, Work kind)
{
    if (m_isBusy)
        return;
    stopAskingKeychain();
    m_isBusy = true;
    m_isGivenUp = false;
    m_isMaking = kind == Work::Making;
    Q_EMIT busyChanged(true);
    m_thread = std::jthread([this, work = std::move(work)]() mutable {
        const Answer answer = work();
        work = {}; // frees the key before anyone hears of the answer
        QMetaObject::invokeMethod(
            this, [this, answer] { finish(answer); }, Qt::QueuedConnection);
    });
}

void Unlocker::finish(const Answer &answer)
{
    m_thread.join();
    m_isBusy = false;
    m_isMaking = false;
    Q_EMIT busyChanged(false);
    answer();
}

VaultDoor::Opened Unlocker::prepared(VaultDoor::Opened result) const
{
    if (!result || !m_door.prepare)
        return result;
    const Result<> ready = m_door.prepare(**result);
    return ready ? std::move(result) : Failure(ready.error());
}

Unlocker::Answer Unlocker::answerFor(VaultDoor::Opened result)
{
    if (!result)
        return [this, error = result.error()] { Q_EMIT failed(error); };
    return [this, vault = std::shared_ptr<Vault>(std::move(*result))] {
        if (m_isGivenUp)
            Q_EMIT givenUp();
        else
            Q_EMIT opened(vault);
    };
}

Unlocker::Answer Unlocker::answerForNew(Result<Vault::Created> result)
{
    if (!result)
        return [this, error = result.error()] { Q_EMIT notCreated(error); };
    return [this, vault = std::shared_ptr<Vault>(std::move(result->vault)), code = result->recoveryCode] {
        Q_EMIT created(vault, code);
    };
}
