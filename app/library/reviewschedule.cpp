// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/reviewschedule.h"

#include "library/memorymodel.h"

#include <algorithm>
#include <cmath>

namespace
{
bool wasAsked(const ReviewCard &card)
{
    return card.last.isValid();
}

int daysSince(const ReviewCard &card, QDate day)
{
    return int(std::max<qint64>(0, card.last.daysTo(day)));
}

/// At the wish for 90 % recall the next interval is the stability itself.
int daysUntilDue(double stability)
{
    return std::clamp(int(std::lround(std::min(stability, double(longestRest)))), 1, longestRest);
}
} // namespace

ReviewCard reviewed(ReviewCard card, ReviewGrade grade, QDate today)
{
    const auto before =
        wasAsked(card) ? std::optional(MemoryState{card.stability, card.difficulty}) : std::nullopt;
    const MemoryState state = MemoryModel().after(before, grade, before ? daysSince(card, today) : 0);
    card.stability = state.stability;
    card.difficulty = state.difficulty;
    card.last = today;
    card.due = today.addDays(daysUntilDue(state.stability));
    return card;
}

double recallOn(const ReviewCard &card, QDate day)
{
    return wasAsked(card) ? MemoryModel().recall(card.stability, daysSince(card, day)) : 0;
}

QList<ReviewCard> cardsOfToday(const QList<ReviewCard> &cards, QDate today, const IsAsked &isAsked)
{
    const auto answered = std::count_if(cards.cbegin(), cards.cend(),
                                        [today](const ReviewCard &card) { return card.last == today; });
    QList<ReviewCard> due;
    std::copy_if(cards.cbegin(), cards.cend(), std::back_inserter(due), [today](const ReviewCard &card) {
        return card.last != today && (!card.due.isValid() || card.due <= today);
    });
    std::stable_sort(due.begin(), due.end(), [today](const ReviewCard &one, const ReviewCard &other) {
        if (wasAsked(one) != wasAsked(other))
            return wasAsked(one);
        return recallOn(one, today) < recallOn(other, today);
    });
    // Asked one after the other: finding a question may mean reading a file.
    QList<ReviewCard> taken;
    for (const ReviewCard &card : std::as_const(due)) {
        if (taken.size() >= mostCardsADay - answered)
            break;
        if (!isAsked || isAsked(card))
            taken.append(card);
    }
    return taken;
}
