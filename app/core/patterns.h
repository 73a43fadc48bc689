// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <array>

/// The closed list of thinking patterns; "none" (may be fair) is always offered first.
inline constexpr std::array patternIds = {
    QLatin1StringView("none"),
    QLatin1StringView("mind_reading"),
    QLatin1StringView("spotlight_effect"),
    QLatin1StringView("personalizing"),
    QLatin1StringView("blaming_others"),
    QLatin1StringView("self_blame"),
    QLatin1StringView("labeling"),
    QLatin1StringView("should_statements"),
    QLatin1StringView("comparing"),
    QLatin1StringView("fortune_telling"),
    QLatin1StringView("anticipated_rejection"),
    QLatin1StringView("catastrophizing"),
    QLatin1StringView("vulnerability_alarm"),
    QLatin1StringView("all_or_nothing"),
    QLatin1StringView("overgeneralizing"),
    QLatin1StringView("mental_filter"),
    QLatin1StringView("discounting_positives"),
    QLatin1StringView("emotional_reasoning"),
    QLatin1StringView("confirmation_bias"),
    QLatin1StringView("stuck_replaying"),
};

inline constexpr QLatin1StringView patternNone = patternIds.front();
inline constexpr int maximumPatternTags = 3;
