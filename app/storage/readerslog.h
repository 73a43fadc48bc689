// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Whoever only reads a database leaves an empty write-ahead log and its index beside it, because nothing may
/// be written when it is closed. This takes away what was not there before. To be made before the database is
/// opened and to go after it is closed, with the vault's lock held.
class ReadersLog
{
public:
    explicit ReadersLog(const QString &databasePath);
    ReadersLog(const ReadersLog &) = delete;
    ReadersLog &operator=(const ReadersLog &) = delete;
    ~ReadersLog();

private:
    QString m_log;
    QString m_index;
    bool m_hadLog;
    bool m_hadIndex;
};
