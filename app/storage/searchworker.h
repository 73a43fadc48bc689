// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "storage/entrysummary.h"

#include <QObject>
#include <memory>

class Clock;
class JournalConnection;
class RandomSource;
class SearchStore;
class Vault;

/// The end of a search, told across threads: a receiver that is gone by then hears nothing.
class SearchAnswer : public QObject
{
    Q_OBJECT

public:
Q_SIGNALS:
    void given();
};

/// What lives on the search thread: the read-only connection and the store that searches over it.
class SearchWorker : public QObject
{
    Q_OBJECT

public:
    SearchWorker(const Vault &vault, const Clock &clock, RandomSource &random);
    ~SearchWorker() override;

    [[nodiscard]] Result<SearchResult> search(const QString &query, int limit);

private:
    [[nodiscard]] Result<> connectOnce();

    const Vault &m_vault;
    const Clock &m_clock;
    RandomSource &m_random;
    std::unique_ptr<JournalConnection> m_connection;
    std::unique_ptr<SearchStore> m_store;
};
