// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/randomsource.h"
#include "core/recordid.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonValue>

/// Chance for the demo diary; the same seed gives the same throws.
class DemoDice
{
public:
    explicit DemoDice(quint32 seed);

    [[nodiscard]] int between(int least, int most); ///< both included
    [[nodiscard]] bool isChance(int percent);
    /// Roughly normal around 0 with spread 1 (the sum of twelve throws).
    [[nodiscard]] double noise();
    [[nodiscard]] RecordId id(const QDateTime &when);
    /// The next card of a shuffled deck with that name; all are drawn before one comes again.
    [[nodiscard]] QJsonValue draw(const QString &deck, const QJsonArray &cards);
    /// Up to `count` different cards.
    [[nodiscard]] QStringList drawTexts(const QString &deck, const QJsonArray &cards, int count);

private:
    SeededRandomSource m_random;
    QHash<QString, QList<int>> m_decks;
};

/// The nearest multiple of 5 in 0–100, as people rate.
[[nodiscard]] int demoRating(double value);
