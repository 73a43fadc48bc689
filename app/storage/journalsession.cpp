// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journalsession.h"

#include "core/clock.h"
#include "core/randomsource.h"
#include "storage/rowdigest.h"
#include "storage/sqlcipherdriver.h"
#include "storage/sqlfailure.h"

#include <QCoreApplication>
#include <QSqlError>
#include <sqlite3.h>

namespace
{
/// The stores know about a hundred; searches add one for each kind of query.
constexpr std::size_t mostStatements = 300;

/// What a rule of the schema refuses is the caller's doing; all else is the disk's or the database's.
QString refusal(int code)
{
    switch (code) {
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
        return QCoreApplication::translate(
            "Storage", "This is in the journal already. Nothing was changed. Look for it in the list.");
    case SQLITE_CONSTRAINT_FOREIGNKEY:
        return QCoreApplication::translate(
            "Storage",
            "What this belongs to is not in the journal any more. Nothing was saved, and what was "
            "saved before is kept. Choose another one and save again.");
    default:
        return QCoreApplication::translate(
            "Storage",
            "A number or a date is outside the range it can have. Nothing was saved, and what was "
            "saved before is kept. Change it and save again.");
    }
}

Failure failureOf(const QSqlError &error)
{
    const int code = error.nativeErrorCode().toInt();
    if ((code & 0xFF) != SQLITE_CONSTRAINT)
        return storageFailure(error);
    return failure(ErrorKind::Invalid, refusal(code));
}
} // namespace

JournalSession::JournalSession(const QSqlDatabase &database, const RowDigest &digest, const Clock &clock,
                               RandomSource &random)
    : m_database(database)
    , m_digest(digest)
    , m_clock(clock)
    , m_random(random)
{
}

JournalSession::~JournalSession() = default;

Result<QSqlQuery *> JournalSession::run(const QString &sql, const QVariantList &values)
{
    auto known = m_statements.find(sql);
    if (known == m_statements.end()) {
        if (m_statements.size() >= mostStatements)
            m_statements.clear();
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        if (!query.prepare(sql))
            return failureOf(query.lastError());
        known = m_statements.emplace(sql, std::move(query)).first;
    }
    QSqlQuery &query = known->second;
    for (int index = 0; index < values.size(); ++index)
        query.bindValue(index, values.at(index));
    if (!query.exec()) {
        const Failure error = failureOf(query.lastError());
        query.finish();
        return error;
    }
    return &query;
}

Result<int> JournalSession::change(const QString &sql, const QVariantList &values)
{
    const Result<QSqlQuery *> query = run(sql, values);
    if (!query)
        return Failure(query.error());
    const int rows = (*query)->numRowsAffected();
    (*query)->finish();
    return rows;
}

Result<> JournalSession::each(const QString &sql, const QVariantList &values, const RowReader &read)
{
    const Result<QSqlQuery *> query = run(sql, values);
    if (!query)
        return Failure(query.error());
    Result<> outcome;
    while (outcome && (*query)->next())
        outcome = read(**query);
    if (outcome && (*query)->lastError().isValid())
        outcome = failureOf((*query)->lastError());
    (*query)->finish();
    return outcome;
}

Result<QVariant> JournalSession::value(const QString &sql, const QVariantList &values)
{
    QVariant found;
    const Result<> read = each(sql, values, [&found](const QSqlQuery &row) -> Result<> {
        if (!found.isValid())
            found = row.value(0);
        return {};
    });
    if (!read)
        return Failure(read.error());
    return found;
}

Result<> JournalSession::checkPlace() const
{
    const auto *driver = qobject_cast<const SqlCipherDriver *>(m_database.driver());
    int hasMoved = 0;
    if (driver && driver->connection())
        sqlite3_file_control(driver->connection(), "main", SQLITE_FCNTL_HAS_MOVED, &hasMoved);
    return hasMoved == 0 ? Result<>() : storageFailure(ErrorKind::NotFound);
}

QByteArray JournalSession::digest(const QString &table, const RecordId &id, const QVariantList &values) const
{
    return m_digest.of(table, id.toBytes(), values);
}

bool JournalSession::isIntact(const QByteArray &digest, const QString &table, const RecordId &id,
                              const QVariantList &values) const
{
    return m_digest.matches(digest, table, id.toBytes(), values);
}

QDateTime JournalSession::now() const
{
    return m_clock.now();
}

RecordId JournalSession::newId()
{
    return RecordId::create(m_clock.now(), m_random);
}

RecordId JournalSession::newId(qint64 now)
{
    return RecordId::create(QDateTime::fromMSecsSinceEpoch(now, Qt::UTC), m_random);
}
