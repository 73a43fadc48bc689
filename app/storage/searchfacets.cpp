// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/searchfacets.h"

#include <algorithm>
#include <array>

namespace
{
constexpr int leastHigh = 5;
constexpr int mostLow = 3;

/// A private-use character: the tokenizer takes it for a letter, and no keyboard has it.
constexpr QChar facetMark(0xE000);

struct CauseFacet {
    QLatin1StringView name;
    std::optional<int> Cause::*scale;
    bool isHigh;
};

constexpr std::array causeFacets{
    CauseFacet{QLatin1StringView("cause:stable"), &Cause::stability, true},
    CauseFacet{QLatin1StringView("cause:passing"), &Cause::stability, false},
    CauseFacet{QLatin1StringView("cause:global"), &Cause::globality, true},
    CauseFacet{QLatin1StringView("cause:specific"), &Cause::globality, false},
    CauseFacet{QLatin1StringView("cause:me"), &Cause::locus, true},
    CauseFacet{QLatin1StringView("cause:others"), &Cause::locus, false},
    CauseFacet{QLatin1StringView("cause:changeable"), &Cause::control, true},
};

constexpr std::array hasFacets{QLatin1StringView("has:plan"), QLatin1StringView("has:cause"),
                               QLatin1StringView("has:draft"), QLatin1StringView("has:pattern")};

bool isMet(const CauseFacet &facet, const QList<Cause> &causes)
{
    return std::any_of(causes.cbegin(), causes.cend(), [&facet](const Cause &cause) {
        const std::optional<int> value = cause.*facet.scale;
        return value && (facet.isHigh ? *value >= leastHigh : *value <= mostLow);
    });
}
} // namespace

bool isFacet(const QString &name)
{
    return std::find(hasFacets.begin(), hasFacets.end(), name) != hasFacets.end()
        || std::any_of(causeFacets.begin(), causeFacets.end(),
                       [&name](const CauseFacet &facet) { return name == facet.name; });
}

QStringList facetsOf(const ThoughtRecord &record)
{
    QStringList facets;
    if (!record.nextStep.cue.isEmpty() || !record.nextStep.act.isEmpty())
        facets.append(QStringLiteral("has:plan"));
    if (!record.causes.isEmpty())
        facets.append(QStringLiteral("has:cause"));
    if (record.isDraft)
        facets.append(QStringLiteral("has:draft"));
    if (!record.patterns.isEmpty())
        facets.append(QStringLiteral("has:pattern"));
    for (const CauseFacet &facet : causeFacets) {
        if (isMet(facet, record.causes))
            facets.append(facet.name);
    }
    return facets;
}

QString facetToken(const QString &facet)
{
    QString word = facet;
    return facetMark + word.remove(QLatin1Char(':'));
}

QString everyEntryToken()
{
    return facetToken(QStringLiteral("entry"));
}
