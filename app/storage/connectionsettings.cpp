// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/connectionsettings.h"

#include "storage/sqlcipherdriver.h"
#include "storage/sqlfailure.h"

#include <array>
#include <cstring>
#include <sqlite3.h>
#include <utility>

namespace
{
struct Setting {
    const char *assignment;
    const char *query;
    const char *expected;
};

// Temporary tables first: SQLCipher 4.6.1 writes them to disk in plain text otherwise.
constexpr Setting settingsOfEveryConnection[] = {
    {"PRAGMA temp_store = MEMORY", "PRAGMA temp_store", "2"},
    {"PRAGMA secure_delete = ON", "PRAGMA secure_delete", "1"},
    {"PRAGMA mmap_size = 0", "PRAGMA mmap_size", "0"},
    {"PRAGMA foreign_keys = ON", "PRAGMA foreign_keys", "1"},
    {"PRAGMA trusted_schema = OFF", "PRAGMA trusted_schema", "0"},
    {"PRAGMA cell_size_check = ON", "PRAGMA cell_size_check", "1"},
    // KiB. A page that stays is not decrypted again: a search reads the same few hundred each time.
    {"PRAGMA cache_size = -32768", "PRAGMA cache_size", "-32768"},
};

constexpr Setting settingsOfAWriter[] = {
    {"PRAGMA journal_mode = WAL", "PRAGMA journal_mode", "wal"},
    {"PRAGMA synchronous = FULL", "PRAGMA synchronous", "2"},
};

constexpr Setting settingsOfAReader[] = {
    {"PRAGMA query_only = ON", "PRAGMA query_only", "1"},
};

int readBack(sqlite3 *connection, const Setting &setting, bool *isHeld)
{
    sqlite3_stmt *statement = nullptr;
    int code = sqlite3_prepare_v2(connection, setting.query, -1, &statement, nullptr);
    if (code == SQLITE_OK && (code = sqlite3_step(statement)) == SQLITE_ROW) {
        const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(statement, 0));
        *isHeld = text && std::strcmp(text, setting.expected) == 0;
    }
    const int finished = sqlite3_finalize(statement);
    return code == SQLITE_ROW ? SQLITE_OK : finished;
}

QSqlError apply(sqlite3 *connection, const Setting &setting)
{
    bool isHeld = false;
    int code = sqlite3_exec(connection, setting.assignment, nullptr, nullptr, nullptr);
    if (code == SQLITE_OK)
        code = readBack(connection, setting, &isHeld);
    if (code != SQLITE_OK)
        return sqlErrorOf(connection, code, QSqlError::ConnectionError);
    return isHeld ? QSqlError()
                  : driverError(SQLITE_ERROR, QString::fromLatin1(setting.query), QSqlError::ConnectionError);
}

template <std::size_t Count> QSqlError applyAll(sqlite3 *connection, const Setting (&settings)[Count])
{
    for (const Setting &setting : settings) {
        if (const QSqlError error = apply(connection, setting); error.isValid())
            return error;
    }
    return {};
}

QSqlError applySwitches(sqlite3 *connection)
{
    constexpr std::array<std::pair<int, int>, 5> switches = {{
        {SQLITE_DBCONFIG_DEFENSIVE, 1},
        {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
        {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
        // "A word in double quotes" names a column or is an error, never a text.
        {SQLITE_DBCONFIG_DQS_DML, 0},
        {SQLITE_DBCONFIG_DQS_DDL, 0},
    }};
    for (const auto &[which, wanted] : switches) {
        int now = -1;
        if (sqlite3_db_config(connection, which, wanted, &now) != SQLITE_OK || now != wanted)
            return driverError(SQLITE_ERROR, QStringLiteral("a safety switch is missing"),
                               QSqlError::ConnectionError);
    }
    return {};
}
} // namespace

QSqlError applyConnectionSettings(sqlite3 *connection, OpenMode mode)
{
    QSqlError error = applySwitches(connection);
    if (!error.isValid())
        error = applyAll(connection, settingsOfEveryConnection);
    if (!error.isValid())
        error = mode == OpenMode::ReadOnly ? applyAll(connection, settingsOfAReader)
                                           : applyAll(connection, settingsOfAWriter);
    return error;
}
