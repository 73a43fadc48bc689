// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "storage/entrysummary.h"

#include <QThread>
#include <atomic>
#include <functional>
#include <memory>

class Clock;
class RandomSource;
class SearchWorker;
class Vault;

/// Searches on a thread of its own, over a read-only connection that it opens with the first search. When
/// this is destroyed, the connection is closed and the thread has ended; what still waits is dropped.
class SearchThread
{
public:
    using Done = std::function<void(const Result<SearchResult> &)>;

    SearchThread(const Vault &vault, const Clock &clock, RandomSource &random);
    ~SearchThread();
    SearchThread(const SearchThread &) = delete;
    SearchThread &operator=(const SearchThread &) = delete;

    void search(const QString &query, int limit, QObject *receiver, Done done);

private:
    /// Expires with this object, so that an answer already on its way is not given any more.
    std::shared_ptr<bool> m_token = std::make_shared<bool>(true);
    std::shared_ptr<std::atomic_bool> m_isEnding = std::make_shared<std::atomic_bool>(false);
    QThread m_thread;
    SearchWorker *m_worker; ///< on m_thread; deletes itself when that ends
};
