// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/keychainaccess.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <chrono>

namespace QKeychain
{
class Job;
}

/// One question to the keychain: answers its receiver once, or never when the receiver is gone.
class KeychainRequest : public QObject
{
    Q_OBJECT

public:
    using JobMaker = std::function<QKeychain::Job *()>;

    KeychainRequest(JobMaker makeJob, QObject &receiver, KeychainAccess::Callback callback);

    [[nodiscard]] QKeychain::Job *makeJob() const { return m_makeJob(); }
    /// Answers and ends the request.
    void answer(KeychainReply reply);

private:
    JobMaker m_makeJob;
    QPointer<QObject> m_receiver;
    KeychainAccess::Callback m_callback;
};

/// The keychain of the desktop through QtKeychain (GNOME Keyring, KWallet), one question after the other.
/// What takes longer than the limit is abandoned: the asker is told NoAnswer, while the job lives on, because
/// a job that is deleted while its prompt is open brings the program down. Nothing is ever kept in plain text
/// instead. Needs Qt's GLib event loop, as Debian builds it; without it every answer is NoAnswer.
class SystemKeychain final : public QObject, public KeychainAccess
{
    Q_OBJECT

public:
    explicit SystemKeychain(std::chrono::milliseconds limit = std::chrono::seconds(5),
                            QObject *parent = nullptr);

    void read(const QString &entry, QObject &receiver, Callback callback) override;
    void write(const QString &entry, const SecureBuffer &secret, QObject &receiver,
               Callback callback) override;
    void remove(const QString &entry, QObject &receiver, Callback callback) override;

    /// Whether a job is under way, be it an abandoned one.
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

private:
    void ask(KeychainRequest::JobMaker makeJob, QObject &receiver, Callback callback);
    void startNext();
    void start(KeychainRequest *request);

    std::chrono::milliseconds m_limit;
    QList<QPointer<KeychainRequest>> m_waiting;
    bool m_isBusy = false;
};
