// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "mapping/answerlog.h"

#include <QMap>

/// What a person answered to suggestions, and how far that shifts later ones. For each pattern it keeps how
/// often a suggestion was confirmed and dismissed and how many confirmations its likelihoods had promised:
/// nothing of the text. The shift is the log-odds of what was confirmed against what was promised, held back
/// as by two answers that came out as promised. Its bound grows with the square of the number of answers, so
/// that one says little (0.05), eight much (3.2), and a pattern that is put away each time goes quiet after
/// about ten; it raises by 1.5 at most. The order of answers does not matter, so nothing is unlearned: what
/// is confirmed comes back. Clearing it forgets everything. An answer for an entry can be taken back.
class AnswerMemory
{
public:
    struct Answers {
        int confirmed = 0;
        int dismissed = 0;
        double promised = 0; ///< sum of the likelihoods, before any shift, of all that was answered
        friend bool operator==(const Answers &, const Answers &) = default;
    };
    static constexpr double largestRaise = 1.5;
    static constexpr double largestLowering = 8;

    /// `likelihood`: the unshifted score (0–1) that the suggestion had.
    void confirm(const QString &pattern, double likelihood) { note(pattern, likelihood, true); }
    void dismiss(const QString &pattern, double likelihood) { note(pattern, likelihood, false); }
    /// The same for an entry: an answer counts once for an entry and a pattern, the latest of them.
    void confirm(const QString &pattern, double likelihood, const RecordId &entry);
    void dismiss(const QString &pattern, double likelihood, const RecordId &entry);
    /// As if the entry's answer had not been given.
    void takeBack(const QString &pattern, const RecordId &entry);
    [[nodiscard]] bool isAnswered(const QString &pattern, const RecordId &entry) const;
    /// What was answered for an entry before it had its own name.
    void rename(const RecordId &from, const RecordId &to) { m_log.rename(from, to); }
    void clear();

    [[nodiscard]] const QMap<QString, Answers> &answers() const { return m_answers; }
    /// In log-odds, −8 to 1.5; 0 where nothing was answered.
    [[nodiscard]] double shift(const QString &pattern) const;
    /// The likelihood (0–1) after the shift. Where it is lowered, the surest sink furthest, and the order of
    /// two likelihoods never turns.
    [[nodiscard]] double shifted(const QString &pattern, double likelihood) const;

    /// One line for each pattern: id, confirmed, dismissed, promised; and one for each mark of AnswerLog.
    [[nodiscard]] QString toText() const;
    /// Errors: Format (a line that is none of these; the person's choices are as they were).
    [[nodiscard]] static Result<AnswerMemory> fromText(const QString &text);

private:
    void note(const QString &pattern, double likelihood, bool isConfirmed);
    void noteFor(const RecordId &entry, const QString &pattern, double likelihood, bool isConfirmed);
    [[nodiscard]] bool readLine(const QString &line);

    QMap<QString, Answers> m_answers;
    AnswerLog m_log;
};
