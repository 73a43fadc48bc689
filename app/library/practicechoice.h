// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/practice.h"

#include <QDateTime>

class RandomSource;

/// What was answered to one example, the newest last.
struct PracticeTry {
    QString item;
    QString answer; ///< a pattern's id, or "locus,stability,globality,control" as four ratings "6,2,1,7"
    PracticeFit fit = PracticeFit::Right;
    QDateTime when; ///< UTC
};

/// The example to show next: one that was not right when it was last shown and has rested for three others,
/// or one whose right pattern was lately confused with another ("near" or "other"), in turn with unseen ones,
/// so that confused pairs come again; then the longest unseen. Null only when there is no item.
[[nodiscard]] const PracticeItem *nextPractice(const QList<PracticeItem> &items,
                                               const QList<PracticeTry> &tries, RandomSource &random);
const PracticeItem *nextPractice(const QList<PracticeItem> &&items, const QList<PracticeTry> &tries,
                                 RandomSource &random) = delete; ///< the answer points into the list

/// Two patterns that were taken for each other at least twice in the last 60 answers, most often first; the
/// first of each pair is the right one.
struct ConfusedPair {
    QString right;
    QString chosen;
    int times = 0;
};
[[nodiscard]] QList<ConfusedPair> confusedPairs(const QList<PracticeItem> &items,
                                                const QList<PracticeTry> &tries);
