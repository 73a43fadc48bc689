// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>

class SqlCipherDriver;
enum class OpenMode;

/// A QSqlDatabase with a name of its own that closes and takes itself off Qt's list when it goes. Queries
/// that outlive it are dead but harmless. Lives on the thread that made it.
class DatabaseConnection
{
public:
    explicit DatabaseConnection(OpenMode mode);
    ~DatabaseConnection();
    DatabaseConnection(const DatabaseConnection &) = delete;
    DatabaseConnection &operator=(const DatabaseConnection &) = delete;

    [[nodiscard]] QSqlDatabase database() const { return m_database; }
    [[nodiscard]] SqlCipherDriver &driver() const { return *m_driver; }

private:
    SqlCipherDriver *m_driver; ///< owned by m_database
    QSqlDatabase m_database;
};
