// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/unlock/vaultdoor.h"

#include <QObject>
#include <thread>

class AskedKeychain;

/// Opens or makes a vault on a thread of its own and answers on this one, so that the window stays alive
/// while the key is worked out. One at a time: a call while busy is ignored.
class Unlocker : public QObject
{
    Q_OBJECT

public:
    explicit Unlocker(VaultDoor door, QObject *parent = nullptr);
    ~Unlocker() override; ///< waits for the one that is under way

    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    [[nodiscard]] bool isMaking() const { return m_isMaking; } ///< busy with a new vault
    [[nodiscard]] const VaultDoor &door() const { return m_door; }
    void open(const QString &folder, SecureBuffer passphrase);
    void openWithRecoveryCode(const QString &folder, const QString &code);
    void create(const QString &folder, SecureBuffer passphrase);
    /// Whether the vault there may open with this computer's keychain; tries no key.
    [[nodiscard]] bool mayOpenWithKeychain(const QString &folder) const;
    /// Asks the keychain, and leaves every other way open meanwhile; another key that is tried ends the
    /// question.
    void openWithKeychain(const QString &folder);
    void stopAskingKeychain();
    /// A vault that is being opened stays shut: the keychain's answer and that of the key are dropped. One
    /// that is being made goes on, or nobody would ever see its recovery code.
    void giveUp();

Q_SIGNALS:
    void busyChanged(bool isBusy);
    void keychainAsked(bool isAsked);
    void opened(const std::shared_ptr<Vault> &vault);
    void givenUp(); ///< in place of opened(), or of the answer of the keychain
    void created(const std::shared_ptr<Vault> &vault, const QString &recoveryCode);
    void failed(const Error &error); ///< the vault did not open
    void notCreated(const Error &error);
    void keychainFailed(const Error &error); ///< it gave no key that opens the vault; the passphrase does

private:
    using Answer = std::function<void()>;
    enum class Work { Opening, Making };
    void start(std::function<Answer()> work, Work kind = Work::Opening);
    void finish(const Answer &answer);
    void takeFromKeychain(VaultDoor::Opened result, const AskedKeychain &keychain);
    [[nodiscard]] VaultDoor::Opened prepared(VaultDoor::Opened result) const;
    [[nodiscard]] Answer answerFor(VaultDoor::Opened result);
    [[nodiscard]] Answer answerForNew(Result<Vault::Created> result);

    VaultDoor m_door;
    bool m_isBusy = false;
    bool m_isGivenUp = false;
    bool m_isMaking = false;
    std::unique_ptr<QObject> m_keychainAnswer; ///< there while the keychain is asked
    std::jthread m_thread;
};
