// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/digestrenewal.h"

#include "storage/digestfunctions.h"
#include "storage/digestscan.h"
#include "storage/journalconnection.h"
#include "storage/sqlcipherdriver.h"
#include "storage/sqlfailure.h"
#include "storage/transaction.h"

Result<> renewDigests(const Vault &vault, const SecureBuffer &presentKey, const Clock &clock,
                      RandomSource &random)
{
    const RowDigest present(presentKey);
    const auto connection = JournalConnection::open(vault, OpenMode::ReadWrite, clock, random);
    if (!connection)
        return Failure(connection.error());
    if (!addRenewalFunction((*connection)->connection().driver().connection(), present,
                            (*connection)->digest()))
        return storageFailure(ErrorKind::Storage);
    JournalSession &session = (*connection)->session();
    auto transaction = Transaction::toWrite(session);
    if (!transaction)
        return Failure(transaction.error());
    for (const DigestedTable &table : digestedTables(session)) {
        const auto changed = session.change(
            QStringLiteral("UPDATE %1 SET digest = digest_anew(%2)").arg(table.name, table.arguments));
        if (!changed)
            return Failure(changed.error());
    }
    return transaction->commit();
}
