// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QStringList>

#include <algorithm>

/// The rows of resources/mapping/<language>/corpus/<name> by column (id, text, label or kind), the head left
/// out; none where there is no such file.
inline QList<QStringList> corpusRows(const QString &name, const QString &language = QStringLiteral("en"))
{
    QFile file(QStringLiteral(KINWARD_SOURCE "/resources/mapping/%1/corpus/%2").arg(language, name));
    QList<QStringList> rows;
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts))
        rows.append(line.split(u'\t'));
    rows.removeFirst();
    return rows;
}

template <typename Says> double shareOf(const QList<QStringList> &rows, Says says)
{
    return static_cast<double>(std::count_if(rows.begin(), rows.end(), says))
        / static_cast<double>(rows.size());
}
