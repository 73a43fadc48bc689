// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/databaseconnection.h"

#include "storage/sqlcipherdriver.h"

#include <atomic>

namespace
{
QString nextConnectionName()
{
    static std::atomic<quint64> last = 0;
    return QStringLiteral("journal-%1").arg(++last);
}
} // namespace

DatabaseConnection::DatabaseConnection(OpenMode mode)
    : m_driver(new SqlCipherDriver(mode))
    , m_database(QSqlDatabase::addDatabase(m_driver, nextConnectionName()))
{
}

DatabaseConnection::~DatabaseConnection()
{
    const QString name = m_database.connectionName();
    m_driver->close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}
