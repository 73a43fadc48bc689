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
enum Opening { Opens, OpensNoun, TellsFault, Concludes, IsNone, IsCleft, kindsOfOpening };
const auto everyOpening = [](int) { return true; };
enum ClauseEnd {
    Anywhere,
    AfterComma,
    AfterOpeningClause,
    WithoutComma,
    WithAnother,
    AfterNoun,
    AfterCleft,
    IsNoEnd
};

constexpr unsigned bit(ClauseEnd kind)
{
    return 1U << kind;
}

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
        Part{&clauses.m_openings, &file.nounOpenings, OpensNoun, "nounOpenings"},
        Part{&clauses.m_openings, &file.faults, TellsFault, "faults"},
        Part{&clauses.m_openings, &file.conclusions, Concludes, "conclusions"},
        Part{&clauses.m_openings, &file.noOpenings, IsNone, "noOpenings"},
        Part{&clauses.m_openings, &file.clefts, IsCleft, "clefts"},
        Part{&clauses.m_ends, &file.ends, Anywhere, "ends"},
        Part{&clauses.m_ends, &file.endsAfterComma, AfterComma, "endsAfterComma"},
        Part{&clauses.m_ends, &file.endsOpeningClause, AfterOpeningClause, "endsOpeningClause"},
        Part{&clauses.m_ends, &file.endsWithoutComma, WithoutComma, "endsWithoutComma"},
        Part{&clauses.m_ends, &file.endsWithAnother, WithAnother, "endsWithAnother"},
        Part{&clauses.m_ends, &file.endsNoun, AfterNoun, "endsNoun"},
        Part{&clauses.m_ends, &file.endsCleft, AfterCleft, "endsCleft"},
        Part{&clauses.m_ends, &file.noEnds, IsNoEnd, "noEnds"}};
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
    int cleftUntil = 0;
    bool isCorrected = false;
    for (int token = 0; token < text.size() && budget > 0; ++token) {
        std::array<int, kindsOfOpening> ends{}; // one past the words of each kind that begin here
        int first = token;
        m_openings.visitAt(text, token, budget, everyOpening, [&](int kind, const PatternMatch &match) {
            int &end = ends[static_cast<size_t>(kind)];
            // Of "since they" only the marked "since" stands before the cause; "the reason she left is that"
            // has none of it before its marked "that".
            const bool isMarked = match.markedLast >= 0;
            if (isMarked && match.markedLast >= end)
                first = match.markedFirst;
            end = std::max(end, isMarked ? match.markedLast + 1 : match.end);
        });
        silencedUntil = std::max(silencedUntil, ends[IsNone]);
        cleftUntil = std::max(cleftUntil, ends[IsCleft]);
        const int afterOpening = std::max(ends[Opens], ends[OpensNoun]);
        if (afterOpening + ends[TellsFault] + ends[Concludes] == 0)
            continue;
        CauseClause clause;
        if (token >= silencedUntil)
            clause = clauseAt(text, token,
                              {first, afterOpening, text.opensSentence(token),
                               ends[OpensNoun] >= afterOpening, token < cleftUntil},
                              ends[TellsFault] > 0);
        clause.isCorrected = isCorrected;
        if (clause.firstWord < clause.end)
            return clause;
        isCorrected = true;
    }
    return std::nullopt;
}

CauseClause CauseClauses::clauseAt(const TokenizedText &text, int token, const Shape &shape,
                                   bool tellsFault) const
{
    if (shape.firstWord > 0)
        return {shape.first, shape.firstWord, endOf(text, shape), false};
    const int start = sentenceStart(text, token);
    if (tellsFault)
        return {start, start, sentenceEnd(text, token), false};
    return token > 0 ? clauseBefore(text, token) : CauseClause();
}

int CauseClauses::endOf(const TokenizedText &text, const Shape &shape) const
{
    const int end = sentenceEnd(text, shape.firstWord - 1);
    unsigned kinds = bit(Anywhere) | bit(AfterComma) | bit(WithAnother);
    kinds |= shape.opensSentence ? bit(AfterOpeningClause) : 0;
    kinds |= shape.isNoun ? bit(AfterNoun) : 0;
    kinds |= shape.isCleft ? bit(AfterCleft) : 0;
    if (const auto found = endBy(kinds, text, shape, end))
        return *found;
    // "Because I was late we missed it": only where nothing better tells where the clause ends.
    return shape.opensSentence ? endBy(bit(WithoutComma), text, shape, end).value_or(end) : end;
}

std::optional<int> CauseClauses::endBy(unsigned kinds, const TokenizedText &text, const Shape &shape,
                                       int sentenceEnd) const
{
    constexpr unsigned afterComma = bit(AfterComma) | bit(AfterOpeningClause) | bit(WithAnother);
    int noEndUntil = shape.firstWord + 1;
    for (int token = shape.firstWord; token < sentenceEnd; ++token) {
        const unsigned wanted = bit(IsNoEnd) | (text.at(token).opensClause ? kinds : kinds & ~afterComma);
        const auto wants = [&](int kind) { return (wanted >> kind & 1U) != 0; };
        const bool mayEnd = token >= noEndUntil;
        bool isFound = false;
        int budget = endBudget;
        m_ends.visitAt(text, token, budget, wants, [&](int kind, const PatternMatch &match) {
            if (kind == IsNoEnd)
                noEndUntil = std::max(noEndUntil, match.end);
            else
                isFound |=
                    kind != WithAnother || text.at(match.end - 1).word != text.at(shape.firstWord).word;
        });
        if (mayEnd && isFound)
            return token;
    }
    return std::nullopt;
}
