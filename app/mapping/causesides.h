// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/finding.h"
#include "mapping/patternindex.h"
#include "mapping/rulefile.h"

#include <optional>

/// Where a cause lies, said so clearly that no word beside it speaks against it.
struct ClearLocus {
    LocusSide side = LocusSide::Neither; ///< never Neither
    TextSpan words;
};

/// Reads whether a stated cause lies in the person or outside from phrases that leave no doubt. The first of
/// these that finds anything speaks; where its phrases contradict each other, nothing is clear:
/// - said: whose fault it was, or because of whom, wherever that stands;
/// - subjects: what the cause is said of ("they …", "my phone …", "I was told"), where a clause begins;
/// - named: things that nobody makes (weather, traffic).
/// Where any of them lies between the two ("not all my fault"), the cause does.
class CauseSides
{
public:
    [[nodiscard]] static Result<CauseSides> compile(const CauseFile &file, const WordLists &lists,
                                                    Vocabulary &vocabulary);
    void close(const Vocabulary &vocabulary);
    [[nodiscard]] std::optional<ClearLocus> read(const TokenizedText &cause) const;

private:
    enum class Place { Inside, Begins, Leads }; ///< of a word in its clause
    struct Found {
        int first = 0;
        int end = 0;
        LocusSide side = LocusSide::Neither;
    };
    using Sides = std::vector<LocusSide>; ///< by the number that owns the patterns
    struct Group {
        PatternIndex phrases;
        Sides sides;
    };
    [[nodiscard]] static Result<> add(const std::vector<CauseFile::SidePhrases> &phrases, const QString &name,
                                      const QString &file, const WordLists &lists, Vocabulary &vocabulary,
                                      Group &group);
    [[nodiscard]] std::vector<Place> places(const TokenizedText &cause) const;
    [[nodiscard]] std::vector<Found> findSubjects(const TokenizedText &cause) const;
    [[nodiscard]] static std::vector<Found> find(const Group &group, const TokenizedText &cause,
                                                 const std::vector<Place> &places);

    Group m_said;
    Group m_subjects;
    Group m_named;
    PatternIndex m_introductions;
};
