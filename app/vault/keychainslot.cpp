// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/keychainslot.h"

#include "vault/keyerrors.h"
#include "vault/lockedvault.h"
#include "vault/masterkey.h"
#include "vault/vaulterrors.h"

#include <QTimer>
#include <optional>
#include <utility>

namespace
{

/// Answers through the event loop, as every other answer comes.
template <typename Callback, typename Answer>
void answerLater(QObject &receiver, Callback done, Answer answer)
{
    QTimer::singleShot(0, &receiver, [done = std::move(done), answer = std::move(answer)] { done(answer); });
}

/// One switching on: write, read back, compare, add the slot.
class SwitchingOn : public std::enable_shared_from_this<SwitchingOn>
{
public:
    SwitchingOn(KeychainAccess &keychain, KeychainSlot::SwitchOn wish, QObject &receiver,
                KeychainSlot::Done done)
        : m_keychain(keychain)
        , m_wish(std::move(wish))
        , m_receiver(receiver)
        , m_done(std::move(done))
    {
    }

    void write(int slot)
    {
        m_entry = KeychainSlot::entryName(m_wish.vault.id(), slot);
        m_key = SecureBuffer::random(keySize);
        m_keychain.write(m_entry, m_key, m_receiver, [self = shared_from_this()](const KeychainReply &reply) {
            if (reply.answer != KeychainAnswer::Done)
                return self->m_done(KeyErrors::keychainNotSwitchedOn(reply.answer));
            self->readBack();
        });
    }

private:
    void readBack()
    {
        m_keychain.read(m_entry, m_receiver, [self = shared_from_this()](const KeychainReply &reply) {
            if (reply.answer != KeychainAnswer::Done
                || !isSameSecret(reply.secret.bytes(), self->m_key.bytes()))
                return self->m_done(KeyErrors::keychainNotSwitchedOn(reply.answer));
            self->addSlot();
        });
    }

    void addSlot()
    {
        Result<> added =
            m_wish.administration->addKeychain(m_key, m_wish.created, m_wish.name)
                .and_then([this](const SlotChange &change) { return m_wish.vault.apply(change); });
        if (added)
            return m_done({});
        // The vault did not take the key, so its entry has no use; what the keychain says to that changes
        // nothing.
        m_keychain.remove(m_entry, m_receiver,
                          [self = shared_from_this(), added](const KeychainReply &) { self->m_done(added); });
    }

    KeychainAccess &m_keychain;
    KeychainSlot::SwitchOn m_wish;
    QObject &m_receiver;
    KeychainSlot::Done m_done;
    QString m_entry;
    SecureBuffer m_key;
};

/// One opening: asks for the keys of all keychain slots at once, so that the keychain's limit holds for the
/// whole; takes the first that opens the vault and leaves the other questions unheard.
class Opening : public std::enable_shared_from_this<Opening>
{
public:
    Opening(QString folder, KeychainSlot::Opened done)
        : m_folder(std::move(folder))
        , m_done(std::move(done))
    {
    }

    void start(KeychainAccess &keychain, const LockedVault &vault, QObject &receiver)
    {
        m_asker = new QObject(&receiver);
        m_unanswered = vault.keychainSlots.size();
        for (const int slot : vault.keychainSlots)
            keychain.read(KeychainSlot::entryName(vault.id, slot), *m_asker,
                          [self = shared_from_this()](const KeychainReply &reply) { self->take(reply); });
    }

private:
    void take(const KeychainReply &reply)
    {
        if (m_isDone)
            return;
        --m_unanswered;
        Result<std::unique_ptr<Vault>> opened = reply.answer == KeychainAnswer::Done
            ? Vault::openWithKeychainKey(m_folder, reply.secret)
            : KeyErrors::noKeyFromKeychain(reply.answer);
        if (opened)
            return finish(std::move(opened));
        // The keys of other slots are in the keychains of other computers: that they are missing tells least.
        if (!m_failure || m_failure->kind == ErrorKind::NotFound)
            m_failure = opened.error();
        if (m_unanswered == 0)
            finish(Failure(*m_failure));
    }

    void finish(Result<std::unique_ptr<Vault>> outcome)
    {
        m_isDone = true;
        m_asker->deleteLater();
        m_done(std::move(outcome));
    }

    QString m_folder;
    KeychainSlot::Opened m_done;
    QObject *m_asker = nullptr;
    qsizetype m_unanswered = 0;
    std::optional<Error> m_failure;
    bool m_isDone = false;
};

} // namespace

namespace KeychainSlot
{

QString entryName(const QUuid &vaultId, int slot)
{
    return QStringLiteral("%1-%2").arg(vaultId.toString(QUuid::WithoutBraces)).arg(slot);
}

QList<int> numbersAmong(const QList<KeySlotInfo> &infos)
{
    QList<int> numbers;
    for (const KeySlotInfo &info : infos) {
        if (info.kind == KeySlotKind::Keychain)
            numbers.append(info.number);
    }
    return numbers;
}

QList<int> everySlot()
{
    QList<int> numbers;
    for (int number = 0; number < int(keySlotCount); ++number)
        numbers.append(number);
    return numbers;
}

void switchOn(KeychainAccess &keychain, const SwitchOn &wish, QObject &receiver, Done done)
{
    const Result<int> slot = wish.administration->freeSlot();
    if (!slot)
        return answerLater(receiver, std::move(done), Result<>(Failure(slot.error())));
    std::make_shared<SwitchingOn>(keychain, wish, receiver, std::move(done))->write(*slot);
}

void open(KeychainAccess &keychain, const QString &folder, QObject &receiver, Opened done)
{
    const Result<LockedVault> vault = lookAtVault(folder);
    if (!vault || vault->keychainSlots.isEmpty()) {
        const Failure cause = vault ? KeyErrors::keychainIsOff() : Failure(vault.error());
        return answerLater(receiver, std::move(done), cause);
    }
    std::make_shared<Opening>(folder, std::move(done))->start(keychain, *vault, receiver);
}

void removeEntries(KeychainAccess &keychain, const QUuid &vaultId, const QList<int> &slotNumbers,
                   QObject &receiver, Done done)
{
    if (slotNumbers.isEmpty())
        return answerLater(receiver, std::move(done), Result<>());
    struct Removal {
        qsizetype open = 0;
        Result<> outcome;
    };
    const auto removal = std::make_shared<Removal>(Removal{slotNumbers.size(), {}});
    // All at once: the limit of the keychain then holds for the whole.
    for (const int number : slotNumbers) {
        keychain.remove(entryName(vaultId, number), receiver, [removal, done](const KeychainReply &reply) {
            if (reply.answer != KeychainAnswer::Done && reply.answer != KeychainAnswer::NotFound)
                removal->outcome = KeyErrors::keychainEntryLeft(reply.answer);
            if (--removal->open == 0)
                done(removal->outcome);
        });
    }
}

} // namespace KeychainSlot
