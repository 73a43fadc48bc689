// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QList>
#include <functional>

class DatabaseConnection;
class QSqlDatabase;

/// One step of the schema: the script that leads from version number - 1 to version number.
struct Migration {
    int number = 0;
    QByteArray script; ///< UTF-8
};

/// The version of the schema in a database: 0 when nothing was ever made in it.
[[nodiscard]] Result<int> schemaVersion(const QSqlDatabase &database);

/// What must succeed before an older journal is changed: its backup.
using BeforeUpgrade = std::function<Result<>()>;

/// The numbered scripts that make the schema and bring an older one up to date.
class Migrations
{
public:
    /// Those that ship with this version (storage/migrations/*.sql).
    [[nodiscard]] static Migrations shipped();
    /// In order from 1 without a gap.
    explicit Migrations(QList<Migration> steps);

    [[nodiscard]] int newestVersion() const { return int(m_steps.size()); }
    [[nodiscard]] Result<bool> areNeeded(const DatabaseConnection &connection) const;
    /// Runs what is missing, each step in a transaction of its own: a step that fails leaves the version
    /// before it. `before` is called once where there is a schema already that will be changed; what it
    /// answers with ends it all. Errors: TooNew, and those of writing.
    [[nodiscard]] Result<> apply(const DatabaseConnection &connection,
                                 const BeforeUpgrade &before = {}) const;

private:
    QList<Migration> m_steps;
};
