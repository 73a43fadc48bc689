// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/journal.h"
#include "storage/journalconnection.h"
#include "storage/journalstores.h"
#include "storage/searchthread.h"
#include "storage/transaction.h"

/// What a journal is made of. The search thread is declared last, so that its connection is closed before the
/// one that writes.
class Journal::Private
{
public:
    Private(std::unique_ptr<JournalConnection> opened, const Vault &vault, const Clock &clock,
            RandomSource &random)
        : connection(std::move(opened))
        , stores(connection->session())
        , searchThread(vault, clock, random)
    {
    }

    [[nodiscard]] static Result<std::unique_ptr<Journal>> open(const Vault &vault, OpenMode mode,
                                                               const Clock &clock, RandomSource &random);

    /// Runs `change` in one transaction.
    template <typename Change> [[nodiscard]] Result<> write(const Change &change)
    {
        Result<Transaction> transaction = Transaction::toWrite(connection->session());
        if (!transaction)
            return Failure(transaction.error());
        const Result<> changed = change();
        return changed ? transaction->commit() : changed;
    }

    /// Runs `read` so that all it reads is of one moment.
    template <typename Read> [[nodiscard]] auto read(const Read &read) -> decltype(read())
    {
        Result<Transaction> transaction = Transaction::toRead(connection->session());
        if (!transaction)
            return Failure(transaction.error());
        auto found = read();
        const Result<> ended = transaction->commit();
        if (found && !ended)
            return Failure(ended.error());
        return found;
    }

    template <typename T> [[nodiscard]] Result<RecordId> save(T record)
    {
        const WriteStamp stamp{connection->session().now()};
        const Result<> saved = write([&] { return stores.save(record, stamp); });
        if (!saved)
            return Failure(saved.error());
        return record.id;
    }

    std::unique_ptr<JournalConnection> connection;
    JournalStores stores;
    SearchThread searchThread;
};
