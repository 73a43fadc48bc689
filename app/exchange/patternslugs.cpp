// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/patternslugs.h"

#include <algorithm>

namespace
{
struct SlugHome {
    QLatin1StringView slug;
    QLatin1StringView pattern;
};

constexpr SlugHome slugHomes[] = {
    {QLatin1StringView("all-or-nothing"), QLatin1StringView("all_or_nothing")},
    {QLatin1StringView("overgeneralization"), QLatin1StringView("overgeneralizing")},
    {QLatin1StringView("mind-reading"), QLatin1StringView("mind_reading")},
    {QLatin1StringView("fortune-telling"), QLatin1StringView("fortune_telling")},
    {QLatin1StringView("magnification-of-the-negative"), QLatin1StringView("mental_filter")},
    {QLatin1StringView("minimization-of-the-positive"), QLatin1StringView("discounting_positives")},
    {QLatin1StringView("catastrophizing"), QLatin1StringView("catastrophizing")},
    {QLatin1StringView("emotional-reasoning"), QLatin1StringView("emotional_reasoning")},
    {QLatin1StringView("should-statements"), QLatin1StringView("should_statements")},
    {QLatin1StringView("labeling"), QLatin1StringView("labeling")},
    {QLatin1StringView("self-blaming"), QLatin1StringView("self_blame")},
    {QLatin1StringView("other-blaming"), QLatin1StringView("blaming_others")},
    {QLatin1StringView("mental-filter"), QLatin1StringView("mental_filter")},
    {QLatin1StringView("disqualifying-the-positive"), QLatin1StringView("discounting_positives")},
    {QLatin1StringView("personalization"), QLatin1StringView("self_blame")},
};
} // namespace

PatternTag patternFromSlug(const QString &slug)
{
    const auto home =
        std::find_if(std::begin(slugHomes), std::end(slugHomes), [&](const SlugHome &candidate) {
            return slug.trimmed().compare(candidate.slug, Qt::CaseInsensitive) == 0;
        });
    return {home == std::end(slugHomes) ? QString() : QString(home->pattern), slug};
}
