// SPDX-License-Identifier: GPL-3.0-or-later
// The SQL that the journal runs, with its values, so that the same can be run on a database without
// encryption.
#pragma once

#include <QByteArray>
#include <QList>

struct sqlite3;

/// Hears every statement of connections opened after begin(), in the order in which they run. What the word
/// index runs inside itself is left out. One at a time.
class StatementLog
{
public:
    StatementLog();
    ~StatementLog();
    StatementLog(const StatementLog &) = delete;
    StatementLog &operator=(const StatementLog &) = delete;

    void start() { m_isListening = true; }
    /// What was heard since start().
    [[nodiscard]] QList<QByteArray> take();

private:
    static int join(sqlite3 *connection, char **message, const struct sqlite3_api_routines *routines);
    static int hear(unsigned kind, void *log, void *statement, void *text);

    bool m_isListening = false;
    QList<QByteArray> m_statements;
};

/// Runs statements on a connection; only the running is timed, not the preparing. In milliseconds.
[[nodiscard]] double replay(sqlite3 *connection, const QList<QByteArray> &statements);
