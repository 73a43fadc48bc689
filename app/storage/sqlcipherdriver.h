// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/pageguard.h"
#include "vault/securebuffer.h"

#include <QMutex>
#include <QSet>
#include <QSqlDriver>
#include <QSqlError>

class SqlCipherResult;
struct sqlite3;

/// How a database file is opened. Create makes a file that must not exist yet; the others need one that does.
enum class OpenMode { Create, ReadWrite, ReadOnly };

/// Qt's way to an encrypted database file, over the C API of SQLCipher 4: hand it to
/// QSqlDatabase::addDatabase and use QSqlQuery and the SQL models as always. It opens nothing without a key
/// and no plain file. One connection belongs to one thread; only interrupt() may be called from another.
/// QSqlQuery::next() also answers false on an error: look at lastError() after a loop.
class SqlCipherDriver final : public QSqlDriver
{
    Q_OBJECT

public:
    explicit SqlCipherDriver(OpenMode mode, QObject *parent = nullptr);
    ~SqlCipherDriver() override;

    /// The raw 32-byte key for the next open(), which wipes it whether or not it succeeds.
    void setKey(const SecureBuffer &key);

    /// Runs every statement of an SQL script (UTF-8) in order and stops at the first that fails. Statements
    /// that ran before it stay done: wrap it in a transaction.
    [[nodiscard]] bool executeScript(const QByteArray &script);

    [[nodiscard]] bool isInTransaction() const;

    /// What the connection has met in the transaction that is open: an error when a page failed its check,
    /// although what was read from it came back as a success. QSqlQuery asks this for every row; other ways
    /// of reading must.
    [[nodiscard]] QSqlError probe() const;

    /// Ends what the connection is doing now, with an error for which wasInterrupted() is true. From any
    /// thread.
    void interrupt();

    /// False when the last close() left something of the connection alive.
    [[nodiscard]] bool isClosedCleanly() const { return m_closedCleanly; }
    [[nodiscard]] sqlite3 *connection() const { return m_connection; }

    bool open(const QString &path, const QString &user, const QString &password, const QString &host,
              int port, const QString &options) override;
    /// Finalises every query still alive, so that nothing keeps the connection and its key.
    void close() override;
    [[nodiscard]] bool hasFeature(DriverFeature feature) const override;
    [[nodiscard]] QSqlResult *createResult() const override;

    /// Begins at once as the one writer (BEGIN IMMEDIATE); on a read-only connection, a view that stands
    /// still.
    bool beginTransaction() override;
    bool commitTransaction() override;
    /// Succeeds also when an error has already rolled the transaction back.
    bool rollbackTransaction() override;

    [[nodiscard]] QStringList tables(QSql::TableType type) const override;
    [[nodiscard]] QSqlRecord record(const QString &table) const override;
    [[nodiscard]] QSqlIndex primaryIndex(const QString &table) const override;
    [[nodiscard]] QString formatValue(const QSqlField &field, bool trimStrings) const override;
    [[nodiscard]] QString escapeIdentifier(const QString &identifier, IdentifierType type) const override;
    [[nodiscard]] QString stripDelimiters(const QString &identifier, IdentifierType type) const override;

public Q_SLOTS:
    bool cancelQuery() override;

private:
    friend class SqlCipherResult;
    void add(SqlCipherResult *result) const { m_results.insert(result); }
    void remove(SqlCipherResult *result) const { m_results.remove(result); }
    [[nodiscard]] bool run(const char *statement);

    OpenMode m_mode;
    SecureBuffer m_key; ///< as the text x'…' with 64 hex digits
    sqlite3 *m_connection = nullptr;
    QMutex m_connectionGuard; ///< interrupt() against close()
    mutable QSet<SqlCipherResult *> m_results;
    mutable PageGuard m_pageGuard;
    bool m_closedCleanly = true;
};
