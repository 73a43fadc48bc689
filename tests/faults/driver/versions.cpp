// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include <QtGlobal>
#include <sodium.h>
#include <sqlite3.h>

namespace
{
QString cipherVersion()
{
    sqlite3 *connection = nullptr;
    sqlite3_stmt *statement = nullptr;
    QString version;
    if (sqlite3_open(":memory:", &connection) == SQLITE_OK
        && sqlite3_prepare_v2(connection, "PRAGMA cipher_version", -1, &statement, nullptr) == SQLITE_OK
        && sqlite3_step(statement) == SQLITE_ROW)
        version = QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)));
    sqlite3_finalize(statement);
    sqlite3_close(connection);
    return version;
}

/// versions: of what the driver is made with
QJsonObject versions(const QStringList & /*words*/)
{
    return {{QStringLiteral("SQLite"), QString::fromUtf8(sqlite3_libversion())},
            {QStringLiteral("SQLCipher"), cipherVersion()},
            {QStringLiteral("libsodium"), QString::fromUtf8(sodium_version_string())},
            {QStringLiteral("Qt"), QString::fromUtf8(qVersion())}};
}
} // namespace

Commands versionCommands()
{
    return {{QStringLiteral("versions"), versions}};
}
