// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/countsjson.h"

#include <QStringList>

QJsonObject toJson(const RecordCounts &counts)
{
    return {{QStringLiteral("thoughtRecords"), counts.thoughtRecords},
            {QStringLiteral("notes"), counts.notes},
            {QStringLiteral("checkIns"), counts.checkIns},
            {QStringLiteral("goals"), counts.goals},
            {QStringLiteral("steps"), counts.steps},
            {QStringLiteral("attempts"), counts.attempts},
            {QStringLiteral("experiments"), counts.experiments},
            {QStringLiteral("questionnaires"), counts.questionnaires}};
}

QString toText(const RecordCounts &counts)
{
    QStringList lines;
    const QJsonObject json = toJson(counts);
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (it->toInt() > 0)
            lines.append(QStringLiteral("%1: %2").arg(it.key()).arg(it->toInt()));
    }
    return lines.join(QLatin1Char('\n'));
}
