// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/statementpreparation.h"

#include "storage/sqlfailure.h"

#include <sqlite3.h>

namespace
{
QSqlError refusal(const QString &text)
{
    return driverError(SQLITE_MISUSE, text, QSqlError::StatementError);
}

bool holdsAStatement(sqlite3 *connection, const char *text)
{
    while (*text != '\0') {
        sqlite3_stmt *next = nullptr;
        const int code = sqlite3_prepare_v2(connection, text, -1, &next, &text);
        sqlite3_finalize(next);
        if (code != SQLITE_OK || next)
            return true;
    }
    return false;
}
} // namespace

PreparedStatement prepareOneStatement(sqlite3 *connection, const QString &sql, bool isKept)
{
    const QByteArray text = sql.toUtf8();
    if (text.contains('\0'))
        return {nullptr, refusal(QStringLiteral("the statement holds a NUL"))};
    sqlite3_stmt *statement = nullptr;
    const char *rest = nullptr;
    const int code = sqlite3_prepare_v3(connection, text.constData(), int(text.size() + 1),
                                        isKept ? SQLITE_PREPARE_PERSISTENT : 0, &statement, &rest);
    if (code != SQLITE_OK)
        return {nullptr, sqlErrorOf(connection, code, QSqlError::StatementError)};
    if (statement && !holdsAStatement(connection, rest))
        return {statement, {}};
    sqlite3_finalize(statement);
    return {nullptr, refusal(QStringLiteral("exactly one statement is needed"))};
}
