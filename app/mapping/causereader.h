// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/finding.h"
#include "mapping/patternindex.h"
#include "mapping/rulefile.h"

#include <optional>

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
    /// Where a thought states a cause: what follows "because" and its kin, up to the sentence's end; or the
    /// sentence that says whose fault it was. Empty where it names none.
    [[nodiscard]] std::optional<TextSpan> clauseIn(const TokenizedText &thought) const;

private:
    [[nodiscard]] CauseHint read(const TokenizedText &text, int first, int end) const;

    PatternIndex m_openings;
    PatternIndex m_features;
    QHash<QString, double> m_start;
    std::vector<QHash<QString, double>> m_adds; ///< by feature
};
