// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/searchworker.h"

#include "storage/journalconnection.h"
#include "storage/searchstore.h"
#include "storage/sqlcipherdriver.h"

SearchWorker::SearchWorker(const Vault &vault, const Clock &clock, RandomSource &random)
    : m_vault(vault)
    , m_clock(clock)
    , m_random(random)
{
}

SearchWorker::~SearchWorker() = default;

Result<SearchResult> SearchWorker::search(const QString &query, int limit)
{
    const Result<> connected = connectOnce();
    if (!connected)
        return Failure(connected.error());
    return m_store->search(query, limit);
}

Result<> SearchWorker::connectOnce()
{
    if (m_store)
        return {};
    Result<std::unique_ptr<JournalConnection>> connection =
        JournalConnection::open(m_vault, OpenMode::ReadOnly, m_clock, m_random);
    if (!connection)
        return Failure(connection.error());
    m_connection = std::move(*connection);
    m_store = std::make_unique<SearchStore>(m_connection->session());
    return {};
}
