// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/taglist.h"

#include <QSet>

QStringList cleanTags(const QStringList &tags)
{
    QStringList clean;
    QSet<QString> seen;
    for (const QString &tag : tags) {
        const QString trimmed = tag.trimmed();
        const QString folded = trimmed.toCaseFolded();
        if (trimmed.isEmpty() || seen.contains(folded))
            continue;
        seen.insert(folded);
        clean.append(trimmed);
    }
    return clean;
}
