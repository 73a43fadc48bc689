// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment.h"
#include "core/moodcheckin.h"
#include "core/socialgoal.h"
#include "core/thoughtrecord.h"

#include <QLatin1StringView>
#include <array>

/// The stable names that stand in the database for the values of an enum, in the order of the enum.
template <typename Enum> inline constexpr std::array<QLatin1StringView, 0> enumNames{};

template <>
inline constexpr std::array enumNames<NextStepKind>{
    QLatin1StringView("none"),    QLatin1StringView("experiment"), QLatin1StringView("ladderStep"),
    QLatin1StringView("message"), QLatin1StringView("soothe"),     QLatin1StringView("askForHelp"),
    QLatin1StringView("rest"),    QLatin1StringView("nothingNow")};

template <>
inline constexpr std::array enumNames<ContactChannel>{QLatin1StringView("none"),
                                                      QLatin1StringView("inPerson"),
                                                      QLatin1StringView("voice"), QLatin1StringView("text")};

template <>
inline constexpr std::array enumNames<AloneTime>{QLatin1StringView("none"), QLatin1StringView("rest"),
                                                 QLatin1StringView("hiding"), QLatin1StringView("mixed")};

template <>
inline constexpr std::array enumNames<AttemptStatus>{
    QLatin1StringView("done"),    QLatin1StringView("partly"),    QLatin1StringView("skipped"),
    QLatin1StringView("notDone"), QLatin1StringView("notNeeded"), QLatin1StringView("unknown")};

template <>
inline constexpr std::array enumNames<ExperimentOutcome>{QLatin1StringView("open"), QLatin1StringView("yes"),
                                                         QLatin1StringView("partly"),
                                                         QLatin1StringView("no")};
