// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/rowdigest.h"
#include "storage/session.h"

#include <QObject>
#include <memory>

class Vault;
enum class OpenMode;

/// One open connection to the journal file of a vault with the session over it; closed when destroyed. Lives
/// on the thread that opened it.
class JournalConnection
{
public:
    /// The journal as it is, or a new one; never migrates. The vault must outlive it.
    [[nodiscard]] static Result<std::unique_ptr<JournalConnection>>
    open(const Vault &vault, OpenMode mode, const Clock &clock, RandomSource &random);
    ~JournalConnection();

    [[nodiscard]] Session &session() { return *m_session; }
    [[nodiscard]] QSqlDatabase database() const;

private:
    JournalConnection(const QString &name, const Vault &vault);

    QString m_name;
    RowDigest m_digest;
    std::unique_ptr<Session> m_session;
};
