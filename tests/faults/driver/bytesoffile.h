// SPDX-License-Identifier: GPL-3.0-or-later
// A file that nothing has open, changed and put back.
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QString>

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s can not be read", qPrintable(path));
    return file.readAll();
}

inline void setBytesOf(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered)
        || file.write(bytes) != bytes.size())
        qFatal("%s can not be written", qPrintable(path));
}

/// Makes `to` the same as `from`, whatever it was.
inline void copyFolder(const QString &from, const QString &to)
{
    QDir(to).removeRecursively();
    QDir().mkpath(to);
    const auto all = QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot;
    for (const QFileInfo &entry : QDir(from).entryInfoList(all)) {
        const QString target = to + u'/' + entry.fileName();
        if (entry.isDir())
            copyFolder(entry.filePath(), target);
        else
            setBytesOf(target, bytesOf(entry.filePath()));
    }
}
