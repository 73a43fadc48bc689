// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/systemkeychain.h"

#include <QTimer>
#include <memory>
#include <qt6keychain/keychain.h>
#include <sodium.h>
#include <utility>

namespace
{

const QString keychainService = QStringLiteral("Kinward");

KeychainAnswer answerOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError:
        return KeychainAnswer::Done;
    case QKeychain::EntryNotFound:
        return KeychainAnswer::NotFound;
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return KeychainAnswer::Refused;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return KeychainAnswer::NotAvailable;
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        break;
    }
    return KeychainAnswer::Failed;
}

/// Wipes the bytes where they are: data() would detach from the job's own copy and wipe only ours.
void wipeBytes(const QByteArray &bytes)
{
    sodium_memzero(const_cast<char *>(bytes.constData()), size_t(bytes.size()));
}

KeychainReply replyOf(const QKeychain::Job &job)
{
    KeychainReply reply{answerOf(job.error()), {}};
    if (const auto *reading = qobject_cast<const QKeychain::ReadPasswordJob *>(&job)) {
        const QByteArray bytes = reading->binaryData();
        reply.secret = SecureBuffer::copyOf(bytes);
        if (!bytes.isEmpty())
            wipeBytes(bytes);
    }
    return reply;
}

/// Jobs have no parent and delete themselves when they have finished: nobody else may.
template <typename KeychainJob> KeychainJob *newJob(const QString &entry)
{
    auto *job = new KeychainJob(keychainService);
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    job->setKey(entry);
    return job;
}

QKeychain::Job *newWriteJob(const QString &entry, const SecureBuffer &secret)
{
    auto *job = newJob<QKeychain::WritePasswordJob>(entry);
    const QByteArray bytes = secret.view().toByteArray();
    job->setBinaryData(bytes);
    QObject::connect(job, &QKeychain::Job::finished, job, [bytes] { wipeBytes(bytes); });
    return job;
}

} // namespace

KeychainRequest::KeychainRequest(JobMaker makeJob, QObject &receiver, KeychainAccess::Callback callback)
    : m_makeJob(std::move(makeJob))
    , m_receiver(&receiver)
    , m_callback(std::move(callback))
{
    // The callback may hold what belongs to the receiver, so it goes at once; so does what was to be written.
    connect(&receiver, &QObject::destroyed, this, [this] { delete this; });
}

void KeychainRequest::answer(KeychainReply reply)
{
    const KeychainAccess::Callback callback = std::move(m_callback);
    const bool hasReceiver = !m_receiver.isNull();
    delete this;
    if (hasReceiver)
        callback(std::move(reply));
}

SystemKeychain::SystemKeychain(std::chrono::milliseconds limit, QObject *parent)
    : QObject(parent)
    , m_limit(limit)
{
}

void SystemKeychain::read(const QString &entry, QObject &receiver, Callback callback)
{
    ask([entry] { return newJob<QKeychain::ReadPasswordJob>(entry); }, receiver, std::move(callback));
}

void SystemKeychain::write(const QString &entry, const SecureBuffer &secret, QObject &receiver,
                           Callback callback)
{
    const auto kept = std::make_shared<const SecureBuffer>(SecureBuffer::copyOf(secret.view()));
    ask([entry, kept] { return newWriteJob(entry, *kept); }, receiver, std::move(callback));
}

void SystemKeychain::remove(const QString &entry, QObject &receiver, Callback callback)
{
    ask([entry] { return newJob<QKeychain::DeletePasswordJob>(entry); }, receiver, std::move(callback));
}

void SystemKeychain::ask(KeychainRequest::JobMaker makeJob, QObject &receiver, Callback callback)
{
    auto *request = new KeychainRequest(std::move(makeJob), receiver, std::move(callback));
    request->setParent(this);
    QTimer::singleShot(m_limit, request, [request] { request->answer({KeychainAnswer::NoAnswer, {}}); });
    m_waiting.append(request);
    startNext();
}

void SystemKeychain::startNext()
{
    while (!m_isBusy && !m_waiting.isEmpty()) {
        if (KeychainRequest *request = m_waiting.takeFirst())
            start(request);
    }
}

void SystemKeychain::start(KeychainRequest *request)
{
    QKeychain::Job *job = request->makeJob();
    m_isBusy = true;
    connect(job, &QKeychain::Job::finished, this,
            [this, asked = QPointer(request)](QKeychain::Job *finished) {
                m_isBusy = false;
                if (asked)
                    asked->answer(replyOf(*finished));
                startNext();
            });
    job->start();
}
