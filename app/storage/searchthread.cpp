// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/searchthread.h"

#include "storage/searchworker.h"

SearchThread::SearchThread(const Vault &vault, const Clock &clock, RandomSource &random)
    : m_worker(new SearchWorker(vault, clock, random))
{
    m_thread.setObjectName(QStringLiteral("search"));
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

SearchThread::~SearchThread()
{
    m_isEnding->store(true);
    m_thread.quit();
    m_thread.wait();
}

void SearchThread::search(const QString &query, int limit, QObject *receiver, Done done)
{
    auto answer = std::make_shared<SearchAnswer>();
    auto result = std::make_shared<Result<SearchResult>>();
    QObject::connect(
        answer.get(), &SearchAnswer::given, receiver,
        [result, done = std::move(done), alive = std::weak_ptr<bool>(m_token)] {
            if (!alive.expired())
                done(*result);
        },
        Qt::QueuedConnection);
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, isEnding = m_isEnding, answer, result, query, limit] {
            if (isEnding->load())
                return;
            *result = worker->search(query, limit);
            Q_EMIT answer->given();
        },
        Qt::QueuedConnection);
}
