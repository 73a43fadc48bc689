// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/causeclause.h"
#include "mapping/causesides.h"

/// Starting points for the cause sliders from the words of a stated cause: each cue that is found moves a
/// reading by a fixed amount of log-odds. A hint to begin from, never a rating (Russell 1982).
class CauseReader
{
public:
    [[nodiscard]] static Result<CauseReader> compile(const CauseFile &file, const WordLists &lists,
                                                     Vocabulary &vocabulary);
    void close(const Vocabulary &vocabulary);

    /// Reads a cause that stands in its own field.
    [[nodiscard]] CauseHint readCause(const TokenizedText &cause) const;
    [[nodiscard]] const CauseClauses &clauses() const { return m_clauses; }
    [[nodiscard]] const CauseSides &sides() const { return m_sides; }

private:
    [[nodiscard]] CauseHint read(const TokenizedText &text, int first, int end) const;

    CauseClauses m_clauses;
    CauseSides m_sides;
    PatternIndex m_features;
    QHash<QString, double> m_start;
    std::vector<QHash<QString, double>> m_adds; ///< by feature
};
