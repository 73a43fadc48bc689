// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/practicechoice.h"

#include "core/randomsource.h"

#include <QHash>
#include <QSet>
#include <algorithm>

namespace
{
constexpr int restingTurns = 3; ///< other examples between two showings of one
constexpr int lookBack = 60; ///< answers in which a pair counts as confused
constexpr int timesUntilConfused = 2;

/// What the answers so far say of each example.
class PracticeHistory
{
public:
    PracticeHistory(const QList<PracticeItem> &items, const QList<PracticeTry> &tries)
        : m_count(int(tries.size()))
        , m_resting(std::min(restingTurns, int(items.size()) - 1))
    {
        for (int i = 0; i < tries.size(); ++i)
            m_last.insert(tries.at(i).item, {i, tries.at(i).fit});
        for (const ConfusedPair &pair : confusedPairs(items, tries))
            m_confused.unite({pair.right, pair.chosen});
    }

    [[nodiscard]] bool isUnseen(const PracticeItem &item) const { return !m_last.contains(item.id); }
    /// The turn it was shown in last; -1 for one that was never shown.
    [[nodiscard]] int lastTurn(const PracticeItem &item) const
    {
        return isUnseen(item) ? -1 : m_last[item.id].turn;
    }
    [[nodiscard]] bool hasRested(const PracticeItem &item) const
    {
        return isUnseen(item) || m_count - lastTurn(item) > m_resting;
    }
    [[nodiscard]] bool comesAgain(const PracticeItem &item) const
    {
        if (!isUnseen(item) && m_last[item.id].fit != PracticeFit::Right)
            return true;
        const QStringList patterns = item.rightPatterns();
        return std::any_of(patterns.cbegin(), patterns.cend(),
                           [this](const QString &pattern) { return m_confused.contains(pattern); });
    }

private:
    struct Turn {
        int turn = 0;
        PracticeFit fit = PracticeFit::Right;
    };

    int m_count;
    int m_resting;
    QHash<QString, Turn> m_last;
    QSet<QString> m_confused;
};

/// The one that waits longest; chance decides among those never shown.
const PracticeItem *longestUnseen(const QList<const PracticeItem *> &items, const PracticeHistory &history,
                                  RandomSource &random)
{
    QList<const PracticeItem *> first;
    for (const PracticeItem *item : items) {
        if (!first.isEmpty() && history.lastTurn(*item) < history.lastTurn(*first.front()))
            first.clear();
        if (first.isEmpty() || history.lastTurn(*item) == history.lastTurn(*first.front()))
            first.append(item);
    }
    return first.isEmpty() ? nullptr : first.at(qsizetype(random.next() % quint64(first.size())));
}
} // namespace

QList<ConfusedPair> confusedPairs(const QList<PracticeItem> &items, const QList<PracticeTry> &tries)
{
    QHash<QString, QString> rightPattern;
    for (const PracticeItem &item : items)
        rightPattern.insert(item.id, item.rightPatterns().value(0));
    QList<ConfusedPair> pairs;
    for (const PracticeTry &answer : tries.mid(std::max<qsizetype>(0, tries.size() - lookBack))) {
        const QString right = rightPattern.value(answer.item);
        if (answer.fit == PracticeFit::Right || right.isEmpty())
            continue;
        auto pair = std::find_if(pairs.begin(), pairs.end(), [&](const ConfusedPair &known) {
            return known.right == right && known.chosen == answer.answer;
        });
        if (pair == pairs.end())
            pair = pairs.insert(pairs.end(), {right, answer.answer, 0});
        ++pair->times;
    }
    pairs.removeIf([](const ConfusedPair &pair) { return pair.times < timesUntilConfused; });
    std::stable_sort(pairs.begin(), pairs.end(),
                     [](const ConfusedPair &a, const ConfusedPair &b) { return a.times > b.times; });
    return pairs;
}

const PracticeItem *nextPractice(const QList<PracticeItem> &items, const QList<PracticeTry> &tries,
                                 RandomSource &random)
{
    const PracticeHistory history(items, tries);
    QList<const PracticeItem *> rested;
    QList<const PracticeItem *> again;
    for (const PracticeItem &item : items) {
        if (!history.hasRested(item))
            continue;
        rested.append(&item);
        if (history.comesAgain(item))
            again.append(&item);
    }
    // A coin keeps the two in turn without a memory of its own, so that neither can crowd the other out.
    const bool isTurnOfAgain = random.next() % 2 == 0;
    return longestUnseen(isTurnOfAgain && !again.isEmpty() ? again : rested, history, random);
}
