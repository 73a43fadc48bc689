// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <array>

/// The kinds of record a journal holds.
enum class RecordKind { ThoughtRecord, Note, CheckIn, Goal, Step, Attempt, Experiment, Questionnaire };

inline constexpr std::array allRecordKinds = {
    RecordKind::ThoughtRecord, RecordKind::Note,    RecordKind::CheckIn,    RecordKind::Goal,
    RecordKind::Step,          RecordKind::Attempt, RecordKind::Experiment, RecordKind::Questionnaire};

/// The stable name in files and on the command line ("thoughtRecord").
[[nodiscard]] QString recordKindName(RecordKind kind);
