// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/keychainaccess.h"

#include <QMap>
#include <QStringList>
#include <QTimer>

/// A keychain in memory that can be told to misbehave. Like a real one it answers later.
class FakeKeychain final : public KeychainAccess
{
public:
    enum class Manner {
        Works,
        Locked, ///< says that nothing is there and lets nobody in
        Refuses,
        Missing,
        Hangs, ///< NoAnswer after the limit
        ForgetsWhatItIsGiven,
        GivesAnotherValue,
        GivesNothing, ///< an entry without content
    };

    Manner manner = Manner::Works;
    QMap<QString, QByteArray> entries;
    QStringList asked; ///< "read …", "write …", "remove …"
    int limitMilliseconds = 20;

    void read(const QString &entry, QObject &receiver, Callback callback) override
    {
        asked.append(QStringLiteral("read ") + entry);
        answer(receiver, std::move(callback), [this, entry]() -> KeychainReply {
            if (!entries.contains(entry) || manner == Manner::Locked)
                return {KeychainAnswer::NotFound, {}};
            if (manner == Manner::GivesAnotherValue)
                return {KeychainAnswer::Done, SecureBuffer::copyOf(QByteArray(32, 'x'))};
            if (manner == Manner::GivesNothing)
                return {KeychainAnswer::Done, {}};
            return {KeychainAnswer::Done, SecureBuffer::copyOf(entries.value(entry))};
        });
    }
    void write(const QString &entry, const SecureBuffer &secret, QObject &receiver,
               Callback callback) override
    {
        asked.append(QStringLiteral("write ") + entry);
        const QByteArray bytes = secret.view().toByteArray();
        answer(receiver, std::move(callback), [this, entry, bytes]() -> KeychainReply {
            if (manner == Manner::Locked)
                return {KeychainAnswer::Refused, {}};
            if (manner != Manner::ForgetsWhatItIsGiven)
                entries.insert(entry, bytes);
            return {KeychainAnswer::Done, {}};
        });
    }
    void remove(const QString &entry, QObject &receiver, Callback callback) override
    {
        asked.append(QStringLiteral("remove ") + entry);
        answer(receiver, std::move(callback), [this, entry]() -> KeychainReply {
            if (manner == Manner::Locked)
                return {KeychainAnswer::Refused, {}};
            return {entries.remove(entry) > 0 ? KeychainAnswer::Done : KeychainAnswer::NotFound, {}};
        });
    }

private:
    template <typename Working> void answer(QObject &receiver, Callback callback, Working working)
    {
        const bool isHanging = manner == Manner::Hangs;
        QTimer::singleShot(
            isHanging ? limitMilliseconds : 0, &receiver, [this, callback = std::move(callback), working] {
                callback(manner == Manner::Refuses       ? KeychainReply{KeychainAnswer::Refused, {}}
                             : manner == Manner::Missing ? KeychainReply{KeychainAnswer::NotAvailable, {}}
                             : manner == Manner::Hangs   ? KeychainReply{KeychainAnswer::NoAnswer, {}}
                                                         : working());
            });
    }
};
