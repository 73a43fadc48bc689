// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/causeclause.h"

#include "mapping/phraselist.h"

#include <algorithm>
#include <array>

namespace
{
constexpr int openingsBudget = 100'000;
constexpr int endBudget = 200; ///< steps at one word
constexpr int longestClause = 1'000; ///< words
enum Opening { Opens, TellsFault, Concludes, IsNone, kindsOfOpening };
const auto everyOpening = [](int) { return true; };
enum ClauseEnd { Anywhere, AfterComma, AfterOpeningClause };

int sentenceStart(const TokenizedText &text, int token)
{
    const int earliest = std::max(0, token - longestClause);
    while (token > earliest && !text.opensSentence(token))
        --token;
    return token;
}

int sentenceEnd(const TokenizedText &text, int token)
{
    const int latest = std::min(text.size(), token + longestClause);
    do
        ++token;
    while (token < latest && !text.opensSentence(token));
    return token;
}

/// What "that is why" points back to: the words before it in its sentence, else the sentence before.
CauseClause clauseBefore(const TokenizedText &text, int conclusion)
{
    const int first = sentenceStart(text, text.opensSentence(conclusion) ? conclusion - 1 : conclusion);
    return {first, first, conclusion, false};
}

} // namespace

Result<CauseClauses> CauseClauses::compile(const CauseFile &file, const WordLists &lists,
                                           Vocabulary &vocabulary)
{
    CauseClauses clauses;
    struct Part {
        PatternIndex *index;
        const QStringList *patterns;
        int owner;
        const char *name;
    };
    const std::array parts{
        Part{&clauses.m_openings, &file.openings, Opens, "openings"},
        Part{&clauses.m_openings, &file.faults, TellsFault, "faults"},
        Part{&clauses.m_openings, &file.conclusions, Concludes, "conclusions"},
        Part{&clauses.m_openings, &file.noOpenings, IsNone, "noOpenings"},
        Part{&clauses.m_ends, &file.ends, Anywhere, "ends"},
        Part{&clauses.m_ends, &file.endsAfterComma, AfterComma, "endsAfterComma"},
        Part{&clauses.m_ends, &file.endsOpeningClause, AfterOpeningClause, "endsOpeningClause"}};
    for (const Part &part : parts) {
        if (auto added = addPatterns(*part.index, *part.patterns, part.owner, lists, vocabulary, file.file,
                                     QString::fromLatin1(part.name));
            !added)
            return tl::unexpected(added.error());
    }
    return clauses;
}

void CauseClauses::close(const Vocabulary &vocabulary)
{
    m_openings.close(vocabulary);
    m_ends.close(vocabulary);
}

std::optional<CauseClause> CauseClauses::find(const TokenizedText &text) const
{
    int budget = openingsBudget;
    int silencedUntil = 0;
    bool isCorrected = false;
    for (int token = 0; token < text.size() && budget > 0; ++token) {
        std::array<int, kindsOfOpening> ends{}; // one past the words of each kind that begin here
        m_openings.visitAt(text, token, budget, everyOpening, [&](int kind, const PatternMatch &match) {
            int &end = ends[static_cast<size_t>(kind)];
            // Of "since they" only the marked "since" stands before the cause.
            end = std::max(end, match.markedLast < 0 ? match.end : match.markedLast + 1);
        });
        silencedUntil = std::max(silencedUntil, ends[IsNone]);
        if (ends[Opens] + ends[TellsFault] + ends[Concludes] == 0)
            continue;
        CauseClause clause;
        if (token >= silencedUntil)
            clause = clauseAt(text, token, ends[Opens], ends[TellsFault] > 0);
        clause.isCorrected = isCorrected;
        if (clause.firstWord < clause.end)
            return clause;
        isCorrected = true;
    }
    return std::nullopt;
}

CauseClause CauseClauses::clauseAt(const TokenizedText &text, int token, int afterOpening,
                                   bool tellsFault) const
{
    if (afterOpening > 0)
        return {token, afterOpening, endOf(text, token, afterOpening), false};
    const int start = sentenceStart(text, token);
    if (tellsFault)
        return {start, start, sentenceEnd(text, token), false};
    return token > 0 ? clauseBefore(text, token) : CauseClause();
}

int CauseClauses::endOf(const TokenizedText &text, int first, int firstWord) const
{
    const int end = sentenceEnd(text, first);
    const bool opensSentence = text.opensSentence(first);
    for (int token = firstWord + 1; token < end; ++token) {
        if (endsAt(text, token, opensSentence))
            return token;
    }
    return end;
}

bool CauseClauses::endsAt(const TokenizedText &text, int token, bool opensSentence) const
{
    const bool isAfterComma = text.at(token).opensClause;
    const auto counts = [&](int owner) {
        return owner == Anywhere || (isAfterComma && (owner == AfterComma || opensSentence));
    };
    bool ends = false;
    int budget = endBudget;
    m_ends.visitAt(text, token, budget, counts, [&](int, const PatternMatch &) { ends = true; });
    return ends;
}
