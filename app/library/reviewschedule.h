// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <functional>

/// How well a question was remembered.
enum class ReviewGrade { Again = 1, Hard = 2, Good = 3, Easy = 4 };

/// What is remembered of one question: the memory's stability (days until recall falls to 90 %) and the
/// question's difficulty (1–10), after the free spaced repetition scheduler, FSRS, version 6 (Ye, Su & Cao
/// 2022; see memorymodel.h).
struct ReviewCard {
    QString page;
    QString question;
    double stability = 0;
    double difficulty = 0;
    QDate last; ///< local day of the last answer; invalid: never asked
    QDate due;
};

/// The card after an answer on this day. An answer that comes late counts as one that comes late, nothing
/// more.
[[nodiscard]] ReviewCard reviewed(ReviewCard card, ReviewGrade grade, QDate today);

/// How likely the answer is still known (0–1).
[[nodiscard]] double recallOn(const ReviewCard &card, QDate day);

inline constexpr int mostCardsADay = 5;
inline constexpr int longestRest = 365; ///< days; a question comes back after a year at the latest

/// Whether the question of a card is still asked.
using IsAsked = std::function<bool(const ReviewCard &)>;

/// The cards of today: those due, least likely known first and those never asked last, at most five less
/// those answered today. What was missed for weeks does not pile up. With `isAsked` a card whose question is
/// gone takes no place.
[[nodiscard]] QList<ReviewCard> cardsOfToday(const QList<ReviewCard> &cards, QDate today,
                                             const IsAsked &isAsked = {});
