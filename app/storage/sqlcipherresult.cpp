// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlcipherresult.h"

#include "storage/sqlcipherdriver.h"
#include "storage/sqlfailure.h"
#include "storage/statementbinding.h"
#include "storage/statementpreparation.h"

#include <sqlite3.h>
#include <utility>

namespace
{
bool hasNamedParameters(sqlite3_stmt *statement)
{
    for (int index = sqlite3_bind_parameter_count(statement); index > 0; --index) {
        if (sqlite3_bind_parameter_name(statement, index))
            return true;
    }
    return false;
}
} // namespace

SqlCipherResult::SqlCipherResult(const SqlCipherDriver *driver)
    : QSqlResult(driver)
{
    driver->add(this);
}

SqlCipherResult::~SqlCipherResult()
{
    if (const auto *owner = static_cast<const SqlCipherDriver *>(driver()))
        owner->remove(this);
    finalize();
}

void SqlCipherResult::abandon()
{
    finalize();
    setActive(false);
    setAt(QSql::BeforeFirstRow);
}

sqlite3 *SqlCipherResult::connection() const
{
    const auto *owner = static_cast<const SqlCipherDriver *>(driver());
    return owner ? owner->connection() : nullptr;
}

bool SqlCipherResult::reset(const QString &sql)
{
    return prepareStatement(sql, false) && exec();
}

bool SqlCipherResult::prepare(const QString &)
{
    // Qt hands over a text in which it has renamed the parameters, without regard to comments or to "?2"; the
    // statement is better off as it was written.
    return prepareStatement(lastQuery(), true);
}

bool SqlCipherResult::prepareStatement(const QString &sql, bool isKept)
{
    finalize();
    setSelect(false);
    if (!connection())
        return fail(SQLITE_MISUSE, QStringLiteral("the database is closed"));
    // A result that was abandoned when the driver closed comes back with its next statement.
    static_cast<const SqlCipherDriver *>(driver())->add(this);
    const PreparedStatement prepared = prepareOneStatement(connection(), sql, isKept);
    m_statement = prepared.statement;
    m_hasNamedParameters = m_statement && hasNamedParameters(m_statement);
    if (!m_statement)
        setLastError(prepared.error);
    return m_statement != nullptr;
}

void SqlCipherResult::bindValue(int position, const QVariant &value, QSql::ParamType type)
{
    if (position < 0 || !m_statement)
        return;
    QSqlResult::bindValue(position, value, type);
    keepValue(indexAt(position), value);
}

/// SQLite's number, from 1. Qt counts every place where a named parameter stands, SQLite counts each name
/// once.
int SqlCipherResult::indexAt(int position) const
{
    const int named = m_hasNamedParameters
        ? sqlite3_bind_parameter_index(m_statement, boundValueName(position).toUtf8().constData())
        : 0;
    return named > 0 ? named : position + 1;
}

void SqlCipherResult::keepValue(int index, const QVariant &value)
{
    const auto place = std::size_t(index - 1);
    if (place >= m_values.size())
        m_values.resize(place + 1);
    m_values[place] = value;
}

void SqlCipherResult::bindValue(const QString &placeholder, const QVariant &value, QSql::ParamType type)
{
    QSqlResult::bindValue(placeholder, value, type);
    const int index =
        m_statement ? sqlite3_bind_parameter_index(m_statement, placeholder.toUtf8().constData()) : 0;
    if (index > 0)
        keepValue(index, value);
}

bool SqlCipherResult::bindAll()
{
    if (m_values.size() != std::size_t(sqlite3_bind_parameter_count(m_statement)))
        return fail(SQLITE_RANGE, QStringLiteral("Parameter count mismatch"));
    int index = 0;
    for (const std::optional<QVariant> &value : m_values) {
        ++index;
        if (!value)
            return fail(SQLITE_RANGE, QStringLiteral("Parameter count mismatch"));
        const auto stored = storedValueOf(*value);
        if (!stored)
            return fail(SQLITE_MISMATCH,
                        QStringLiteral("the value of parameter %1 cannot be stored").arg(index));
        if (const int code = bindParameter(m_statement, index, *stored); code != SQLITE_OK)
            return fail(code);
    }
    return true;
}

bool SqlCipherResult::exec()
{
    if (!m_statement) {
        // A failed prepare has told already why.
        return lastError().isValid() ? false
                                     : fail(SQLITE_MISUSE, QStringLiteral("no statement is prepared"));
    }
    rewind();
    setLastError(QSqlError());
    setActive(false);
    setAt(QSql::BeforeFirstRow);
    m_keepsRows = !isForwardOnly();
    return bindAll() && start();
}

bool SqlCipherResult::start()
{
    const bool isReading = sqlite3_stmt_readonly(m_statement) != 0;
    const sqlite3_int64 changesBefore = sqlite3_total_changes64(connection());
    m_isAtEnd = false;
    m_areColumnsRead = false;
    readRow();
    // A statement that writes is finished at once, so that no half-done change waits for a caller to fetch.
    while (!isReading && readRow()) { }
    if (lastError().isValid()) {
        m_rows.clear();
        return false;
    }
    const bool hasChanged = sqlite3_total_changes64(connection()) != changesBefore;
    m_affectedRows = isReading ? -1 : (hasChanged ? int(sqlite3_changes64(connection())) : 0);
    m_lastInsertId = isReading ? QVariant() : QVariant(qint64(sqlite3_last_insert_rowid(connection())));
    setSelect(sqlite3_column_count(m_statement) > 0);
    setActive(true);
    return true;
}

bool SqlCipherResult::readRow()
{
    if (m_isAtEnd || !m_statement)
        return false;
    const int step = sqlite3_step(m_statement);
    const bool hasRow = step == SQLITE_ROW;
    if (!m_areColumnsRead && (hasRow || step == SQLITE_DONE)) {
        m_columns.read(m_statement);
        m_areColumnsRead = true;
    }
    const bool isGuarded = hasRow || (step == SQLITE_DONE && sqlite3_get_autocommit(connection()) == 0);
    const auto *owner = static_cast<const SqlCipherDriver *>(driver());
    const int guard = isGuarded ? owner->m_pageGuard.check(connection()) : SQLITE_OK;
    if (hasRow && guard == SQLITE_OK) {
        m_rows.append(currentRow());
        return true;
    }
    if (guard != SQLITE_OK)
        fail(guard);
    else if (step != SQLITE_DONE)
        fail(step);
    m_isAtEnd = true;
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    return false;
}

RowCache::Row SqlCipherResult::currentRow() const
{
    RowCache::Row row;
    const int count = sqlite3_column_count(m_statement);
    row.reserve(count);
    for (int column = 0; column < count; ++column)
        row.append(columnValue(m_statement, column, m_columns.type(column)));
    return row;
}

bool SqlCipherResult::fetch(int row)
{
    if (!isActive() || row < m_rows.begin())
        return false;
    while (m_rows.end() <= row) {
        if (!readRow())
            return false;
        if (!m_keepsRows)
            m_rows.dropBefore(m_rows.end() - 1);
    }
    if (!m_keepsRows)
        m_rows.dropBefore(row);
    setAt(row);
    return true;
}

bool SqlCipherResult::fetchFirst()
{
    return fetch(0);
}

bool SqlCipherResult::fetchLast()
{
    if (!isActive())
        return false;
    while (readRow()) {
        if (!m_keepsRows)
            m_rows.dropBefore(m_rows.end() - 1);
    }
    return !lastError().isValid() && !m_rows.isEmpty() && fetch(m_rows.end() - 1);
}

QVariant SqlCipherResult::data(int column)
{
    QVariant value = m_rows.value(at(), column);
    if (value.typeId() != QMetaType::Double)
        return value;
    switch (numericalPrecisionPolicy()) {
    case QSql::LowPrecisionInt32:
        return value.toInt();
    case QSql::LowPrecisionInt64:
        return value.toLongLong();
    default:
        return value;
    }
}

bool SqlCipherResult::isNull(int column)
{
    return m_rows.value(at(), column).isNull();
}

int SqlCipherResult::size()
{
    return -1;
}

int SqlCipherResult::numRowsAffected()
{
    return m_affectedRows;
}

QVariant SqlCipherResult::lastInsertId() const
{
    return m_lastInsertId;
}

QSqlRecord SqlCipherResult::record() const
{
    return isActive() && isSelect() ? m_columns.record(m_statement) : QSqlRecord();
}

void SqlCipherResult::detachFromResultSet()
{
    rewind();
}

bool SqlCipherResult::execBatch(bool)
{
    const QList<QVariant> columns = boundValues();
    const qsizetype rows = columns.isEmpty() ? 0 : columns.first().toList().size();
    for (const QVariant &column : columns) {
        if (column.toList().size() != rows || rows == 0)
            return fail(SQLITE_RANGE, QStringLiteral("the lists of a batch need the same number of values"));
    }
    bool isDone = !columns.isEmpty();
    for (qsizetype row = 0; isDone && row < rows; ++row) {
        for (int column = 0; column < columns.size(); ++column)
            bindValue(column, columns.at(column).toList().at(row), QSql::In);
        isDone = exec();
    }
    for (int column = 0; column < columns.size(); ++column)
        bindValue(column, columns.at(column), QSql::In);
    return isDone;
}

void SqlCipherResult::rewind()
{
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    m_rows.clear();
    m_isAtEnd = true;
}

void SqlCipherResult::finalize()
{
    sqlite3_finalize(std::exchange(m_statement, nullptr));
    m_rows.clear();
    m_isAtEnd = true;
    m_values.clear();
    m_columns = {};
    m_lastInsertId = QVariant();
    m_affectedRows = -1;
}

bool SqlCipherResult::fail(int code)
{
    setLastError(sqlErrorOf(connection(), code, QSqlError::StatementError));
    return false;
}

bool SqlCipherResult::fail(int code, const QString &text)
{
    setLastError(driverError(code, text, QSqlError::StatementError));
    return false;
}
