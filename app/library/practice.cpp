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

PracticeFit fitFrom(const DataNode &node)
{
    const QString fit = node.text("fit"_L1);
    for (const PracticeFit known : {PracticeFit::Right, PracticeFit::Near, PracticeFit::Other}) {
        if (fit == practiceFitName(known))
            return known;
    }
    node.failAt("fit"_L1, QCoreApplication::translate("Library", "“fit” is neither right, near nor other"));
    return PracticeFit::Other;
}

PracticeAnswer answerFrom(const DataNode &node)
{
    node.allow({"pattern"_L1, "fit"_L1, "why"_L1});
    PracticeAnswer answer{node.id("pattern"_L1), fitFrom(node), node.text("why"_L1)};
    if (std::find(patternIds.begin(), patternIds.end(), answer.pattern) == patternIds.end())
        node.failAt("pattern"_L1,
                    QCoreApplication::translate("Library", "“%1” is no pattern").arg(answer.pattern));
    return answer;
}

/// Whoever is treated unfairly or is in danger is never told that a pattern would come close.
void checkUnfair(const DataNode &node, const PracticeItem &item)
{
    const bool hasOther =
        std::any_of(item.answers.cbegin(), item.answers.cend(), [](const PracticeAnswer &answer) {
            return answer.fit == PracticeFit::Near
                || (answer.fit == PracticeFit::Right && answer.pattern != patternNone);
        });
    if (item.isUnfair && hasOther)
        node.failAt("unfair"_L1,
                    QCoreApplication::translate(
                        "Library",
                        "an example of unfair treatment or danger has one right answer, “none”, "
                        "and no near one"));
}

void readAnswers(const DataNode &node, PracticeItem &item)
{
    node.allow({"id"_L1, "kind"_L1, "unfair"_L1, "situation"_L1, "thought"_L1, "answers"_L1, "otherwise"_L1});
    item.otherwise = node.text("otherwise"_L1);
    item.isUnfair = node.has("unfair"_L1) && node.truth("unfair"_L1);
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
    checkUnfair(node, item);
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

QString practiceFitName(PracticeFit fit)
{
    switch (fit) {
    case PracticeFit::Right:
        return u"right"_s;
    case PracticeFit::Near:
        return u"near"_s;
    case PracticeFit::Other:
        return u"other"_s;
    }
    return {};
}

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
