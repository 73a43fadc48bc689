// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/importtrial.h"

#include "storage/batchwriter.h"
#include "storage/journalconnection.h"
#include "storage/sqlcipherdriver.h"
#include "storage/transaction.h"

Result<ImportOutcome> tryImport(const Vault &vault, const ImportBatch &batch, const Clock &clock,
                                RandomSource &random)
{
    const auto connection = JournalConnection::open(vault, OpenMode::ReadWrite, clock, random);
    if (!connection)
        return Failure(connection.error());
    const auto transaction = Transaction::toWrite((*connection)->session()); // never committed
    if (!transaction)
        return Failure(transaction.error());
    JournalStores stores((*connection)->session());
    return BatchWriter(stores, (*connection)->session().now()).write(batch);
}
