// SPDX-License-Identifier: GPL-3.0-or-later
#include "statementlog.h"

#include "figures.h"

#include <sqlite3.h>

namespace
{
StatementLog *listening = nullptr;
} // namespace

StatementLog::StatementLog()
{
    listening = this;
    sqlite3_auto_extension(reinterpret_cast<void (*)()>(&StatementLog::join));
}

StatementLog::~StatementLog()
{
    sqlite3_cancel_auto_extension(reinterpret_cast<void (*)()>(&StatementLog::join));
    listening = nullptr;
}

QList<QByteArray> StatementLog::take()
{
    m_isListening = false;
    return std::exchange(m_statements, {});
}

int StatementLog::join(sqlite3 *connection, char ** /*message*/, const sqlite3_api_routines * /*routines*/)
{
    return sqlite3_trace_v2(connection, SQLITE_TRACE_STMT, &StatementLog::hear, listening);
}

int StatementLog::hear(unsigned /*kind*/, void *log, void *statement, void * /*text*/)
{
    auto *self = static_cast<StatementLog *>(log);
    if (self != listening || !self->m_isListening)
        return 0;
    char *expanded = sqlite3_expanded_sql(static_cast<sqlite3_stmt *>(statement));
    const QByteArray text(expanded);
    sqlite3_free(expanded);
    if (!text.contains("entry_index_") && !text.startsWith("--"))
        self->m_statements.append(text);
    return 0;
}

double replay(sqlite3 *connection, const QList<QByteArray> &statements)
{
    QList<sqlite3_stmt *> prepared;
    for (const QByteArray &text : statements) {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(connection, text.constData(), -1, &statement, nullptr) != SQLITE_OK)
            qFatal("%s: %s", sqlite3_errmsg(connection), text.constData());
        prepared.append(statement);
    }
    const double milliseconds = millisecondsOf([&prepared, connection] {
        for (sqlite3_stmt *statement : prepared) {
            int answer = SQLITE_ROW;
            while (answer == SQLITE_ROW)
                answer = sqlite3_step(statement);
            sqlite3_reset(statement);
            if (answer != SQLITE_DONE)
                qFatal("%s", sqlite3_errmsg(connection));
        }
    });
    for (sqlite3_stmt *statement : prepared)
        sqlite3_finalize(statement);
    return milliseconds;
}
