// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchjournal.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace
{
const QStringList who = {QStringLiteral("Nobody"), QStringLiteral("My neighbour"),
                         QStringLiteral("The whole team"), QStringLiteral("An old friend"),
                         QStringLiteral("Someone at the bus stop")};
const QStringList what = {
    QStringLiteral("did not answer"),      QStringLiteral("looked away when I came in"),
    QStringLiteral("left early"),          QStringLiteral("laughed at the other table"),
    QStringLiteral("wrote only one word"), QStringLiteral("forgot the evening we planned")};
const QStringList meaning = {
    QStringLiteral("so they must be tired of me"), QStringLiteral("and it is all my fault"),
    QStringLiteral("which proves that I am boring"), QStringLiteral("it will never change"),
    QStringLiteral("I should have stayed at home")};
const QStringList slugs = {QStringLiteral("mind-reading"), QStringLiteral("labeling"),
                           QStringLiteral("overgeneralization"), QStringLiteral("fortune-telling")};
} // namespace

QByteArray freeCbtFile(int records)
{
    QJsonArray thoughts;
    const QDateTime start(QDate(2023, 1, 1), QTime(8, 0), Qt::UTC);
    for (int i = 0; i < records; ++i) {
        const QString sentence =
            QStringLiteral("%1 %2, %3. Number %4.")
                .arg(who[i % who.size()], what[i / 5 % what.size()], meaning[i / 30 % meaning.size()])
                .arg(i);
        const QString when = start.addSecs(qint64(i) * 9000).toString(Qt::ISODateWithMs);
        thoughts.append(
            QJsonObject{{QStringLiteral("automaticThought"), sentence},
                        {QStringLiteral("cognitiveDistortions"), QJsonArray{slugs[i % slugs.size()]}},
                        {QStringLiteral("challenge"), QString(sentence).repeated(3)},
                        {QStringLiteral("alternativeThought"),
                         QStringLiteral("There may be %1 other reasons.").arg(i % 7 + 2)},
                        {QStringLiteral("createdAt"), when},
                        {QStringLiteral("updatedAt"), when},
                        {QStringLiteral("uuid"), QStringLiteral("bench-%1").arg(i)}});
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("v"), QStringLiteral("Archive-v2")},
                                     {QStringLiteral("thoughts"), thoughts}})
        .toJson(QJsonDocument::Compact);
}

QStringList benchQueries()
{
    return {QStringLiteral("neighbour"),
            QStringLiteral("bor"),
            QStringLiteral("\"all my fault\""),
            QStringLiteral("forgot"),
            QStringLiteral("tired friend"),
            QStringLiteral("pattern:mind_reading"),
            QStringLiteral("9137"),
            QStringLiteral("boring before:2024-06"),
            QStringLiteral("mood<0"),
            QStringLiteral("mood<0 neighbour")};
}
