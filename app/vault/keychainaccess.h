// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/securebuffer.h"

#include <QString>
#include <functional>

class QObject;

enum class KeychainAnswer {
    Done,
    NotFound, ///< no such entry; some keychains say so while they are locked
    Refused, ///< the person or the system said no
    NotAvailable, ///< this computer has no keychain that we can talk to
    NoAnswer, ///< it did not answer in time; a question of its own may still be open
    Failed, ///< any other error
};

struct KeychainReply {
    KeychainAnswer answer = KeychainAnswer::Failed;
    SecureBuffer secret; ///< what read() found
};

/// The keychain of the desktop, in which a person's programs keep secrets. Never waits: every call returns at
/// once and answers exactly once, later, through the event loop. The answer dies with its receiver, which is
/// how a question is cancelled. Receiver and keychain live in one thread.
class KeychainAccess
{
public:
    using Callback = std::function<void(KeychainReply)>;

    virtual ~KeychainAccess() = default;
    virtual void read(const QString &entry, QObject &receiver, Callback callback) = 0;
    /// Replaces what may stand there.
    virtual void write(const QString &entry, const SecureBuffer &secret, QObject &receiver,
                       Callback callback) = 0;
    virtual void remove(const QString &entry, QObject &receiver, Callback callback) = 0;
};
