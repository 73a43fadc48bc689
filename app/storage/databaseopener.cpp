// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/databaseopener.h"

#include "storage/connectionsettings.h"
#include "storage/encryptedconnection.h"
#include "storage/migrations.h"
#include "storage/sqlfailure.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlError>

DatabaseOpener::DatabaseOpener(QString path, const SecureBuffer &key, int newestVersion)
    : m_path(std::move(path))
    , m_key(key)
    , m_newestVersion(newestVersion)
{
}

Result<std::unique_ptr<DatabaseConnection>> DatabaseOpener::open(OpenMode mode) const
{
    if (const auto path = checkPath(mode); !path)
        return Failure(path.error());
    auto opened = std::make_unique<DatabaseConnection>(mode);
    QSqlDatabase database = opened->database();
    database.setDatabaseName(m_path);
    opened->driver().setKey(m_key);
    if (!database.open())
        return storageFailure(database.lastError());
    if (const auto version = checkVersion(database); !version)
        return Failure(version.error());
    sqlite3 *connection = opened->driver().connection();
    if (const QSqlError error = applyConnectionSettings(connection, mode); error.isValid())
        return storageFailure(error);
    // A new file has its first page only now.
    if (isPlainDatabase(connection))
        return storageFailure(ErrorKind::Storage);
    return opened;
}

Result<> DatabaseOpener::checkPath(OpenMode mode) const
{
    const bool exists = QFileInfo::exists(m_path);
    if (mode == OpenMode::Create && exists)
        return failure(ErrorKind::Invalid,
                       QCoreApplication::translate(
                           "Storage",
                           "There is a journal file at this place already. It was left as it is. Choose "
                           "another folder for the new one."));
    if (mode != OpenMode::Create && !exists)
        return storageFailure(ErrorKind::NotFound);
    return {};
}

Result<> DatabaseOpener::checkVersion(const QSqlDatabase &database) const
{
    const auto version = schemaVersion(database);
    if (!version)
        return Failure(version.error());
    return *version > m_newestVersion ? Result<>(storageFailure(ErrorKind::TooNew)) : Result<>();
}
