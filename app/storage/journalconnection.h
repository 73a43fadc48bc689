// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/databaseconnection.h"
#include "storage/journalsession.h"
#include "storage/migrations.h"
#include "storage/rowdigest.h"

#include <memory>

class Vault;

/// One open connection to the journal file of a vault with the session over it; closed when destroyed. Lives
/// on the thread that opened it.
class JournalConnection
{
public:
    /// As DatabaseOpener::open(). A connection that writes finds or makes the newest schema; `before` as for
    /// Migrations::apply().
    [[nodiscard]] static Result<std::unique_ptr<JournalConnection>> open(const Vault &vault, OpenMode mode,
                                                                         const Clock &clock,
                                                                         RandomSource &random,
                                                                         const BeforeUpgrade &before = {});

    [[nodiscard]] JournalSession &session() { return m_session; }
    [[nodiscard]] const RowDigest &digest() const { return m_digest; }
    [[nodiscard]] const DatabaseConnection &connection() const { return *m_connection; }

private:
    JournalConnection(std::unique_ptr<DatabaseConnection> connection, const Vault &vault, const Clock &clock,
                      RandomSource &random);

    std::unique_ptr<DatabaseConnection> m_connection;
    RowDigest m_digest;
    JournalSession m_session;
};
