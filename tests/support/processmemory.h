// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QList>
#include <QRegularExpression>

/// How often each of the byte strings stands in the memory of another process of this user.
inline QList<int> copiesInProcess(qint64 process, const QList<QByteArray> &wanted)
{
    constexpr qint64 largestRegion = qint64(1) << 31; // the sanitizer's shadow is terabytes of nothing
    const QString folder = QStringLiteral("/proc/%1/").arg(process);
    QFile maps(folder + QStringLiteral("maps"));
    QFile memory(folder + QStringLiteral("mem"));
    if (!maps.open(QIODevice::ReadOnly) || !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        qFatal("the memory of the other process can not be read");
    QList<int> copies(wanted.size(), 0);
    const QRegularExpression row(QStringLiteral("^([0-9a-f]+)-([0-9a-f]+) r"));
    for (const QByteArray &line : maps.readAll().split('\n')) {
        const QRegularExpressionMatch match = row.match(QString::fromLatin1(line));
        const qint64 begin = match.captured(1).toLongLong(nullptr, 16);
        const qint64 size = match.captured(2).toLongLong(nullptr, 16) - begin;
        if (!match.hasMatch() || begin <= 0 || size > largestRegion || !memory.seek(begin))
            continue;
        const QByteArray region = memory.read(size);
        for (qsizetype i = 0; i < wanted.size(); ++i)
            copies[i] += int(region.count(wanted[i]));
    }
    return copies;
}
