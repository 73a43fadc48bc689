// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/scope.h"

#include "mapping/phraselist.h"

#include <algorithm>
#include <limits>

namespace
{
constexpr int denialReach = 8;
constexpr int negationReach = 3;
constexpr int negatedReach = 4;
constexpr int reportReach = 40;
enum Opener { Denial, Belief, Correction, Report, Condition };

bool isAmong(const std::vector<int> &words, int word)
{
    return std::binary_search(words.begin(), words.end(), word);
}

/// Whether words that a match skips end one clause and begin another ("… if i ask *her, he says* no"). What
/// is put between two commas is left again ("she, of course, said").
bool crossesClause(const TokenizedText &text, const PatternMatch &match)
{
    int crossed = 0;
    for (size_t i = 1; i < match.taken.size(); ++i) {
        const int before = match.taken[i - 1];
        const int after = match.taken[i];
        for (int token = before + 1; after > before + 1 && token <= after; ++token)
            crossed += text.at(token).opensClause ? 1 : 0;
    }
    return crossed % 2 != 0;
}

} // namespace

Result<ScopeReader> ScopeReader::compile(const WordsFile &words, const WordLists &lists,
                                         Vocabulary &vocabulary)
{
    ScopeReader reader;
    const std::array openers{std::tuple(&words.denials, Denial, QStringLiteral("denials")),
                             std::tuple(&words.beliefs, Belief, QStringLiteral("beliefs")),
                             std::tuple(&words.corrections, Correction, QStringLiteral("corrections")),
                             std::tuple(&words.reports, Report, QStringLiteral("reports")),
                             std::tuple(&words.conditions, Condition, QStringLiteral("conditions"))};
    for (const auto &[patterns, owner, place] : openers) {
        if (auto added =
                addPatterns(reader.m_openers, *patterns, owner, lists, vocabulary, words.file, place);
            !added)
            return tl::unexpected(added.error());
    }
    reader.m_negators = lists.sortedWords(QStringLiteral("negators"));
    reader.m_negatorsAfter = lists.sortedWords(QStringLiteral("negatorsAfter"));
    reader.m_negatorsBefore = lists.sortedWords(QStringLiteral("negatorsBefore"));
    reader.m_contrasts = lists.sortedWords(QStringLiteral("contrasts"));
    reader.m_conditions = lists.sortedWords(QStringLiteral("conditions"));
    reader.m_selves = lists.sortedWords(QStringLiteral("self"));
    return reader;
}

ScopeMarks ScopeReader::read(const TokenizedText &text, int end) const
{
    ScopeMarks marks;
    marks.marks.assign(text.tokens.size(), 0);
    int budget = std::numeric_limits<int>::max();
    const auto always = [](int) { return true; };
    int belief = text.size(); // where the latest one begins
    for (int token = 0; token < end; ++token) {
        m_openers.visitAt(text, token, budget, always, [&](int owner, const PatternMatch &match) {
            if (owner == Denial)
                markDenied(text, match, marks);
            else if (owner == Belief)
                belief = match.end;
            else if (owner == Correction)
                markCorrected(text, belief, match.first, marks);
            else if (owner == Report)
                markReported(text, match, marks);
            else if (text.at(match.first).opensClause)
                markSupposed(text, match.end, marks);
        });
        if (isAmong(m_negatorsBefore, text.at(token).word))
            markNegated(text, token + 1, marks);
        if (text.isQuestion[static_cast<size_t>(text.at(token).sentence)])
            marks.marks[static_cast<size_t>(token)] |= ScopeMarks::Asked;
    }
    return marks;
}

/// "Nobody <laughed> …" denies its own clause alone.
void ScopeReader::markDenied(const TokenizedText &text, const PatternMatch &denial, ScopeMarks &marks) const
{
    const bool isMarked = denial.markedFirst >= 0;
    const int from = isMarked ? denial.markedFirst : denial.end;
    const int end = std::min(from + denialReach, text.size());
    for (int token = from; token < end; ++token) {
        const bool isOver = isMarked && token > from ? text.at(token).opensClause : text.opensSentence(token);
        if (isOver || isContrast(text.at(token).word))
            return;
        marks.marks[static_cast<size_t>(token)] |= ScopeMarks::Denied;
    }
}

void ScopeReader::markCorrected(const TokenizedText &text, int belief, int correction, ScopeMarks &marks)
{
    if (belief >= correction)
        return;
    const int sentence = text.at(belief).sentence;
    const bool isNext = text.at(correction).sentence == sentence + 1 && text.opensSentence(correction);
    if (text.at(correction).sentence != sentence && !isNext)
        return;
    const int end = std::min(belief + reportReach, correction);
    for (int token = belief; token < end && text.at(token).sentence == sentence; ++token)
        marks.marks[static_cast<size_t>(token)] |= ScopeMarks::Denied;
}

void ScopeReader::markReported(const TokenizedText &text, const PatternMatch &report, ScopeMarks &marks) const
{
    if (crossesClause(text, report))
        return;
    const auto mark = [&](int token) { marks.marks[static_cast<size_t>(token)] |= ScopeMarks::Reported; };
    const auto isQuoted = [&](int token) {
        return token >= 0 && token < text.size() && text.at(token).isQuoted
            && !text.at(report.first).isQuoted;
    };
    // One word may stand between a quotation and its speaker: “…”, my sister said.
    const int before = isQuoted(report.first - 1) ? report.first - 1 : report.first - 2;
    for (int token = before; isQuoted(token) && report.first - token < reportReach; --token)
        mark(token);
    const int end = std::min(report.end + reportReach, text.size());
    if (isQuoted(report.end)) {
        for (int token = report.end; token < end && isQuoted(token); ++token)
            mark(token);
        return;
    }
    for (int token = report.end; token < end; ++token) {
        if (text.opensSentence(token) || isContrast(text.at(token).word))
            return;
        mark(token);
    }
}

void ScopeReader::markSupposed(const TokenizedText &text, int from, ScopeMarks &marks) const
{
    const int end = std::min(from + reportReach, text.size());
    for (int token = from; token < end && !text.at(token).opensClause; ++token)
        marks.marks[static_cast<size_t>(token)] |= ScopeMarks::Supposed;
}

void ScopeReader::markNegated(const TokenizedText &text, int from, ScopeMarks &marks) const
{
    const int end = std::min(from + negatedReach, text.size());
    for (int token = from; token < end; ++token) {
        if (text.at(token).opensClause || isContrast(text.at(token).word))
            return;
        marks.marks[static_cast<size_t>(token)] |= ScopeMarks::Negated;
    }
}

bool ScopeReader::isNegated(const TokenizedText &text, const PatternMatch &match) const
{
    size_t next = 0;
    for (int token = match.first; token < match.end; ++token) {
        if (next < match.taken.size() && match.taken[next] == token)
            ++next;
        else if (isAmong(m_negators, text.at(token).word))
            return true;
    }
    if (match.end < text.size() && !text.at(match.end).opensClause
        && isAmong(m_negatorsAfter, text.at(match.end).word))
        return true;
    for (int token = match.first - 1; token >= std::max(0, match.first - negationReach); --token) {
        if (text.at(token + 1).opensClause || isContrast(text.at(token).word))
            return false;
        if (isAmong(m_negators, text.at(token).word))
            return true;
    }
    return false;
}

bool ScopeReader::isCondition(int word) const
{
    return isAmong(m_conditions, word);
}

bool ScopeReader::namesSelf(const TokenizedText &text) const
{
    return std::any_of(text.tokens.begin(), text.tokens.end(),
                       [&](const Token &token) { return isAmong(m_selves, token.word); });
}

bool ScopeReader::isContrast(int word) const
{
    return isAmong(m_contrasts, word);
}
