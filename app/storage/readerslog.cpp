// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/readerslog.h"

#include <QFile>
#include <QFileInfo>

ReadersLog::ReadersLog(const QString &databasePath)
    : m_log(databasePath + QStringLiteral("-wal"))
    , m_index(databasePath + QStringLiteral("-shm"))
    , m_hadLog(QFileInfo::exists(m_log))
    , m_hadIndex(QFileInfo::exists(m_index))
{
}

ReadersLog::~ReadersLog()
{
    // A log with something in it is somebody's words, whoever wrote them.
    if (!m_hadLog && QFileInfo(m_log).size() == 0)
        QFile::remove(m_log);
    if (!m_hadIndex)
        QFile::remove(m_index);
}
