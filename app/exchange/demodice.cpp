// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/demodice.h"

#include <QDateTime>
#include <QStringList>
#include <algorithm>
#include <cmath>

DemoDice::DemoDice(quint32 seed)
    : m_random(seed)
{
}

int DemoDice::between(int least, int most)
{
    return least + int(m_random.next() % quint64(std::max(1, most - least + 1)));
}

bool DemoDice::isChance(int percent)
{
    return between(1, 100) <= percent;
}

double DemoDice::noise()
{
    int sum = 0;
    for (int i = 0; i < 12; ++i)
        sum += between(0, 1000);
    return sum / 1000.0 - 6.0;
}

RecordId DemoDice::id(const QDateTime &when)
{
    return RecordId::create(when, m_random);
}

QJsonValue DemoDice::draw(const QString &deck, const QJsonArray &cards)
{
    if (cards.isEmpty())
        return {};
    QList<int> &left = m_decks[deck];
    if (left.isEmpty()) {
        for (int i = 0; i < cards.size(); ++i)
            left.insert(between(0, i), i);
    }
    return cards.at(left.takeLast());
}

QStringList DemoDice::drawTexts(const QString &deck, const QJsonArray &cards, int count)
{
    QStringList texts;
    for (int i = 0; i < std::min(count, int(cards.size())); ++i) {
        const QString text = draw(deck, cards).toString();
        if (!texts.contains(text))
            texts.append(text);
    }
    return texts;
}

int demoRating(double value)
{
    return std::clamp(int(std::lround(value / 5.0)) * 5, 0, 100);
}
