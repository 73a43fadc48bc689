// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/keychainaccess.h"

#include <memory>

/// A keychain while one opening asks it: keeps in mind whether it gave any key, so that what is wrong with
/// the keychain is not told as something that is wrong with the vault. The keychain must outlive it.
class AskedKeychain final : public KeychainAccess
{
public:
    explicit AskedKeychain(KeychainAccess &keychain)
        : m_keychain(keychain)
    {
    }
    [[nodiscard]] bool hasGivenAKey() const { return *m_hasGiven; }

    void read(const QString &entry, QObject &receiver, Callback callback) override
    {
        m_keychain.read(entry, receiver,
                        [given = m_hasGiven, callback = std::move(callback)](KeychainReply reply) {
                            *given = *given || reply.answer == KeychainAnswer::Done;
                            callback(std::move(reply));
                        });
    }
    void write(const QString &entry, const SecureBuffer &secret, QObject &receiver,
               Callback callback) override
    {
        m_keychain.write(entry, secret, receiver, std::move(callback));
    }
    void remove(const QString &entry, QObject &receiver, Callback callback) override
    {
        m_keychain.remove(entry, receiver, std::move(callback));
    }

private:
    KeychainAccess &m_keychain;
    std::shared_ptr<bool> m_hasGiven = std::make_shared<bool>(false);
};
