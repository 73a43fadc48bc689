// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/recordid.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>
#include <functional>
#include <unordered_map>

class Clock;
class RandomSource;
class RowDigest;

/// One open connection, as the stores use it: runs prepared statements and keeps them for the next time,
/// tells failures as Errors, and hands out what stamps a row (ids, the present, digests). Lives on one
/// thread.
class JournalSession
{
public:
    JournalSession(const QSqlDatabase &database, const RowDigest &digest, const Clock &clock,
                   RandomSource &random);
    ~JournalSession();
    JournalSession(const JournalSession &) = delete;
    JournalSession &operator=(const JournalSession &) = delete;

    using RowReader = std::function<Result<>(const QSqlQuery &row)>;

    /// Runs a statement that changes rows, and says how many.
    [[nodiscard]] Result<int> change(const QString &sql, const QVariantList &values = {});
    /// Hands each row to `read`, until there are no more or it fails. `read` runs no statement itself.
    [[nodiscard]] Result<> each(const QString &sql, const QVariantList &values, const RowReader &read);
    /// The first column of the first row, invalid when there is no row.
    [[nodiscard]] Result<QVariant> value(const QString &sql, const QVariantList &values = {});

    /// NotFound when the database file was deleted or moved since it was opened: what is written then goes
    /// nowhere, and every call succeeds.
    [[nodiscard]] Result<> checkPlace() const;

    [[nodiscard]] QByteArray digest(const QString &table, const RecordId &id,
                                    const QVariantList &values) const;
    [[nodiscard]] bool isIntact(const QByteArray &digest, const QString &table, const RecordId &id,
                                const QVariantList &values) const;
    [[nodiscard]] QDateTime now() const;
    /// Later than the one before, by the clock.
    [[nodiscard]] RecordId newId();
    /// For a row whose time is known (UTC milliseconds): the zone's rules are not read for it.
    [[nodiscard]] RecordId newId(qint64 now);
    [[nodiscard]] const Clock &clock() const { return m_clock; }

private:
    [[nodiscard]] Result<QSqlQuery *> run(const QString &sql, const QVariantList &values);

    QSqlDatabase m_database;
    const RowDigest &m_digest;
    const Clock &m_clock;
    RandomSource &m_random;
    std::unordered_map<QString, QSqlQuery> m_statements;
};
