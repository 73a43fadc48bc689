// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlcipherdriver.h"

#include "storage/encryptedconnection.h"
#include "storage/sqlcipherresult.h"
#include "storage/sqlfailure.h"
#include "storage/sqlliteral.h"
#include "storage/storedvalue.h"
#include "storage/tabledescription.h"

#include <QSqlField>
#include <QSqlIndex>
#include <QSqlRecord>
#include <sqlite3.h>
#include <utility>

SqlCipherDriver::SqlCipherDriver(OpenMode mode, QObject *parent)
    : QSqlDriver(parent)
    , m_mode(mode)
{
}

SqlCipherDriver::~SqlCipherDriver()
{
    SqlCipherDriver::close();
}

void SqlCipherDriver::setKey(const SecureBuffer &key)
{
    m_key = rawKeyLiteral(key);
}

bool SqlCipherDriver::open(const QString &path, const QString &, const QString &password, const QString &,
                           int, const QString &)
{
    close();
    const SecureBuffer key = std::exchange(m_key, SecureBuffer());
    EncryptedConnection opened;
    if (password.isEmpty())
        opened = openEncrypted(path, m_mode, key);
    else // A key in a QString could not be wiped.
        opened.error = driverError(SQLITE_MISUSE, QStringLiteral("the key is given by setKey()"),
                                   QSqlError::ConnectionError);
    m_connection = opened.connection;
    setLastError(opened.error);
    setOpenError(!m_connection);
    setOpen(m_connection != nullptr);
    return m_connection != nullptr;
}

void SqlCipherDriver::close()
{
    const QSet<SqlCipherResult *> results = std::exchange(m_results, {});
    for (SqlCipherResult *result : results)
        result->abandon();
    m_pageGuard.release();
    m_connectionGuard.lock();
    sqlite3 *connection = std::exchange(m_connection, nullptr);
    m_connectionGuard.unlock();
    if (connection)
        m_closedCleanly = closeConnection(connection);
    setOpen(false);
    setOpenError(false);
}

bool SqlCipherDriver::isInTransaction() const
{
    return m_connection && sqlite3_get_autocommit(m_connection) == 0;
}

QSqlError SqlCipherDriver::probe() const
{
    if (!m_connection)
        return driverError(SQLITE_MISUSE, QStringLiteral("the database is closed"),
                           QSqlError::ConnectionError);
    const int code = m_pageGuard.check(m_connection);
    return code == SQLITE_OK ? QSqlError() : sqlErrorOf(m_connection, code, QSqlError::StatementError);
}

void SqlCipherDriver::interrupt()
{
    const QMutexLocker lock(&m_connectionGuard);
    if (m_connection)
        sqlite3_interrupt(m_connection);
}

bool SqlCipherDriver::cancelQuery()
{
    interrupt();
    return true;
}

bool SqlCipherDriver::hasFeature(DriverFeature feature) const
{
    switch (feature) {
    case Transactions:
    case BLOB:
    case Unicode:
    case PreparedQueries:
    case NamedPlaceholders:
    case PositionalPlaceholders:
    case LastInsertId:
    case LowPrecisionNumbers:
    case FinishQuery:
    case CancelQuery:
        return true;
    case QuerySize:
    case BatchOperations:
    case SimpleLocking:
    case EventNotifications:
    case MultipleResultSets:
        return false;
    }
    return false;
}

QSqlResult *SqlCipherDriver::createResult() const
{
    return new SqlCipherResult(this);
}

bool SqlCipherDriver::run(const char *statement)
{
    if (!m_connection)
        return false;
    const int code = sqlite3_exec(m_connection, statement, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        setLastError(sqlErrorOf(m_connection, code, QSqlError::TransactionError));
    return code == SQLITE_OK;
}

bool SqlCipherDriver::beginTransaction()
{
    return run(m_mode == OpenMode::ReadOnly ? "BEGIN" : "BEGIN IMMEDIATE");
}

bool SqlCipherDriver::commitTransaction()
{
    return run("COMMIT");
}

bool SqlCipherDriver::rollbackTransaction()
{
    return m_connection && (!isInTransaction() || run("ROLLBACK"));
}

bool SqlCipherDriver::executeScript(const QByteArray &script)
{
    const char *rest = script.constData();
    const char *const end = rest + script.size();
    int code = m_connection ? SQLITE_OK : SQLITE_MISUSE;
    while (code == SQLITE_OK && rest < end) {
        sqlite3_stmt *statement = nullptr;
        const char *next = rest;
        code = sqlite3_prepare_v2(m_connection, rest, int(end - rest), &statement, &next);
        // A NUL would end the script early and silently.
        if (code == SQLITE_OK && next == rest)
            code = SQLITE_MISUSE;
        while (code == SQLITE_OK && statement && (code = sqlite3_step(statement)) == SQLITE_ROW)
            code = SQLITE_OK;
        if (code == SQLITE_DONE)
            code = SQLITE_OK;
        if (code != SQLITE_OK && m_connection)
            setLastError(sqlErrorOf(m_connection, code, QSqlError::StatementError));
        sqlite3_finalize(statement);
        rest = next;
    }
    return code == SQLITE_OK;
}

QStringList SqlCipherDriver::tables(QSql::TableType type) const
{
    return m_connection ? tableNames(*this, type) : QStringList();
}

QSqlRecord SqlCipherDriver::record(const QString &table) const
{
    return m_connection ? describedTable(*this, stripDelimiters(table, TableName)).columns : QSqlRecord();
}

QSqlIndex SqlCipherDriver::primaryIndex(const QString &table) const
{
    return m_connection ? describedTable(*this, stripDelimiters(table, TableName)).primaryKey : QSqlIndex();
}

QString SqlCipherDriver::formatValue(const QSqlField &field, bool trimStrings) const
{
    QVariant value = field.value();
    if (trimStrings && value.typeId() == QMetaType::QString) {
        QString text = value.toString();
        while (!text.isEmpty() && text.back().isSpace())
            text.chop(1);
        value = text;
    }
    return sqlLiteral(storedValueOf(value).value_or(StoredValue()));
}

QString SqlCipherDriver::escapeIdentifier(const QString &identifier, IdentifierType type) const
{
    return isIdentifierEscaped(identifier, type) ? identifier : quotedIdentifier(identifier);
}

QString SqlCipherDriver::stripDelimiters(const QString &identifier, IdentifierType type) const
{
    if (!isIdentifierEscaped(identifier, type))
        return identifier;
    return identifier.sliced(1, identifier.size() - 2).replace(QStringLiteral("\"\""), QStringLiteral("\""));
}
