// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/causesides.h"

#include "mapping/phraselist.h"

#include <algorithm>

namespace
{
constexpr int sidesBudget = 100'000;

const auto everyPhrase = [](int) { return true; };

/// "It is not his fault, it is mine": the first half only takes back what it could have said.
template <typename Found> void dropTakenBack(std::vector<Found> &found)
{
    const auto isNeither = [](const Found &one) { return one.side == LocusSide::Neither; };
    if (!std::all_of(found.begin(), found.end(), isNeither))
        std::erase_if(found, isNeither);
}
} // namespace

Result<CauseSides> CauseSides::compile(const CauseFile &file, const WordLists &lists, Vocabulary &vocabulary)
{
    CauseSides sides;
    const auto added =
        add(file.said, QStringLiteral("said"), file.file, lists, vocabulary, sides.m_said)
            .and_then([&] {
                return add(file.subjects, QStringLiteral("subjects"), file.file, lists, vocabulary,
                           sides.m_subjects);
            })
            .and_then([&] {
                return add(file.named, QStringLiteral("named"), file.file, lists, vocabulary, sides.m_named);
            })
            .and_then([&] {
                return addPatterns(sides.m_introductions, file.introductions, 0, lists, vocabulary, file.file,
                                   QStringLiteral("introductions"));
            });
    if (!added)
        return tl::unexpected(added.error());
    return sides;
}

Result<> CauseSides::add(const std::vector<CauseFile::SidePhrases> &phrases, const QString &name,
                         const QString &file, const WordLists &lists, Vocabulary &vocabulary, Group &group)
{
    for (const CauseFile::SidePhrases &one : phrases) {
        const int owner = static_cast<int>(group.sides.size());
        const QString place = QStringLiteral("%1 %2, match").arg(name).arg(owner + 1);
        if (auto added = addPatterns(group.phrases, one.match, owner, lists, vocabulary, file, place); !added)
            return added;
        group.sides.push_back(one.side);
    }
    return {};
}

void CauseSides::close(const Vocabulary &vocabulary)
{
    for (Group *group : {&m_said, &m_subjects, &m_named})
        group->phrases.close(vocabulary);
    m_introductions.close(vocabulary);
}

/// A clause begins at the first word, after a comma, and after "because", "and", "maybe"; the cause is said
/// of the one that nothing but such words stands before.
std::vector<CauseSides::Place> CauseSides::places(const TokenizedText &cause) const
{
    std::vector<Place> places(cause.tokens.size() + 1, Place::Inside);
    int budget = sidesBudget;
    places.front() = Place::Leads;
    for (int token = 0; token < cause.size() && budget > 0; ++token) {
        Place &place = places[static_cast<size_t>(token)];
        if (cause.at(token).opensClause)
            place = std::max(place, Place::Begins);
        const Place next = std::max(place, Place::Begins);
        m_introductions.visitAt(cause, token, budget, everyPhrase, [&](int, const PatternMatch &match) {
            Place &after = places[static_cast<size_t>(match.end)];
            after = std::max(after, next);
        });
    }
    return places;
}

std::vector<CauseSides::Found> CauseSides::find(const Group &group, const TokenizedText &cause,
                                                const std::vector<Place> &places)
{
    std::vector<Found> found;
    int budget = sidesBudget;
    for (int token = 0; token < cause.size() && budget > 0; ++token) {
        if (!places.empty() && places[static_cast<size_t>(token)] == Place::Inside)
            continue;
        Found longest{token, token, LocusSide::Neither};
        group.phrases.visitAt(cause, token, budget, everyPhrase, [&](int owner, const PatternMatch &match) {
            if (match.end >= longest.end)
                longest = {match.first, match.end, group.sides[static_cast<size_t>(owner)]};
        });
        // "my fault" says nothing of its own in "not my fault". Of two as long the later speaks.
        if (longest.end > token && (found.empty() || longest.end > found.back().end))
            found.push_back(longest);
    }
    return found;
}

std::vector<CauseSides::Found> CauseSides::findSubjects(const TokenizedText &cause) const
{
    const std::vector<Place> where = places(cause);
    std::vector<Found> found = find(m_subjects, cause, where);
    if (!found.empty() && where[static_cast<size_t>(found.front().first)] != Place::Leads)
        found.clear();
    return found;
}

std::optional<ClearLocus> CauseSides::read(const TokenizedText &cause) const
{
    std::vector<Found> found = find(m_said, cause, {});
    dropTakenBack(found);
    if (found.empty())
        found = findSubjects(cause);
    if (found.empty())
        found = find(m_named, cause, {});
    if (found.empty() || found.front().side == LocusSide::Neither)
        return std::nullopt;
    const auto between = std::find_if(found.begin(), found.end(),
                                      [](const Found &one) { return one.side == LocusSide::Between; });
    if (between != found.end())
        return ClearLocus{LocusSide::Between, cause.span(between->first, between->end - 1)};
    const bool isContradicted = std::any_of(
        found.begin(), found.end(), [&](const Found &other) { return other.side != found.front().side; });
    if (isContradicted)
        return std::nullopt;
    return ClearLocus{found.front().side, cause.span(found.front().first, found.front().end - 1)};
}
