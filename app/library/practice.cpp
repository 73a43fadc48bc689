// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/practice.h"

#include "core/patterns.h"
#include "library/datareader.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr int lowestRating = 1;
constexpr int highestRating = 7;
constexpr int mostItems = 400;
constexpr std::array sideNames = {"locus"_L1, "stability"_L1, "globality"_L1, "control"_L1};

PracticeAnswer answerFrom(const DataNode &node)
{
    node.allow({"pattern"_L1, "fit"_L1, "why"_L1});
    PracticeAnswer answer{node.id("pattern"_L1), PracticeFit::Right, node.text("why"_L1)};
    const QString fit = node.text("fit"_L1);
    if (fit != "right"_L1 && fit != "near"_L1)
        node.failAt("fit"_L1, QCoreApplication::translate("Library", "“fit” is neither right nor near"));
    if (std::find(patternIds.begin(), patternIds.end(), answer.pattern) == patternIds.end())
        node.failAt("pattern"_L1,
                    QCoreApplication::translate("Library", "“%1” is no pattern").arg(answer.pattern));
    answer.fit = fit == "near"_L1 ? PracticeFit::Near : PracticeFit::Right;
    return answer;
}

void readAnswers(const DataNode &node, PracticeItem &item)
{
    node.allow({"id"_L1, "kind"_L1, "situation"_L1, "thought"_L1, "answers"_L1, "otherwise"_L1});
    item.otherwise = node.text("otherwise"_L1);
    QSet<QString> patterns;
    for (const DataNode &entry : node.nodes("answers"_L1, 1, int(patternIds.size()))) {
        item.answers.append(answerFrom(entry));
        if (patterns.contains(item.answers.last().pattern))
            entry.failAt("pattern"_L1,
                         QCoreApplication::translate("Library", "this pattern is answered twice"));
        patterns.insert(item.answers.last().pattern);
    }
    if (item.rightPatterns().isEmpty())
        node.fail(QCoreApplication::translate("Library", "no answer is right"));
}

void readRanges(const DataNode &node, PracticeItem &item)
{
    node.allow({"id"_L1, "kind"_L1, "situation"_L1, "thought"_L1, "ratings"_L1, "why"_L1});
    const DataNode ratings = node.node("ratings"_L1);
    const DataNode reasons = node.node("why"_L1);
    const auto allowSides = [](const DataNode &sides) {
        sides.allow({sideNames[0], sideNames[1], sideNames[2], sideNames[3]});
    };
    allowSides(ratings);
    allowSides(reasons);
    std::array<PracticeRange, causeSideCount> ranges;
    for (size_t side = 0; side < ranges.size(); ++side) {
        const auto [from, to] = ratings.range(sideNames.at(side), lowestRating, highestRating);
        ranges.at(side) = {from, to, reasons.text(sideNames.at(side))};
    }
    item.ranges = ranges;
}

PracticeItem itemFrom(const DataNode &node, const QString &set)
{
    PracticeItem item;
    item.id = node.id("id"_L1);
    item.set = set;
    item.situation = node.text("situation"_L1);
    item.thought = node.text("thought"_L1);
    const QString kind = node.text("kind"_L1);
    if (kind == "cause"_L1)
        readRanges(node, item);
    else if (kind == "pattern"_L1)
        readAnswers(node, item);
    else
        node.failAt("kind"_L1, QCoreApplication::translate("Library", "“kind” is neither pattern nor cause"));
    return item;
}
} // namespace

PracticeFit PracticeRange::fitOf(int rating) const
{
    if (rating >= from && rating <= to)
        return PracticeFit::Right;
    return rating >= from - 1 && rating <= to + 1 ? PracticeFit::Near : PracticeFit::Other;
}

PracticeAnswer PracticeItem::answerTo(const QString &pattern) const
{
    const auto found =
        std::find_if(answers.cbegin(), answers.cend(),
                     [&pattern](const PracticeAnswer &answer) { return answer.pattern == pattern; });
    return found == answers.cend() ? PracticeAnswer{pattern, PracticeFit::Other, otherwise} : *found;
}

QStringList PracticeItem::rightPatterns() const
{
    QStringList patterns;
    for (const PracticeAnswer &answer : answers) {
        if (answer.fit == PracticeFit::Right)
            patterns.append(answer.pattern);
    }
    return patterns;
}

Result<QList<PracticeItem>> readPractice(const QString &path, const QString &set)
{
    DataReader reader(path, pagesStillWork());
    const DataNode root = reader.root();
    root.allow({"set"_L1, "items"_L1});
    if (root.text("set"_L1) != set)
        root.failAt("set"_L1, QCoreApplication::translate("Library", "the id does not match the file"));
    QList<PracticeItem> items;
    QSet<QString> ids;
    for (const DataNode &node : root.nodes("items"_L1, 1, mostItems)) {
        items.append(itemFrom(node, set));
        if (ids.contains(items.last().id))
            node.failAt("id"_L1, QCoreApplication::translate("Library", "this id stands here twice"));
        ids.insert(items.last().id);
    }
    if (reader.problem())
        return Failure(*reader.problem());
    return items;
}
