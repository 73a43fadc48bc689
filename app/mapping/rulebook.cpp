// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/rulebook.h"

#include "mapping/phraselist.h"

#include <algorithm>

namespace
{
constexpr int mostWordsRead = 10'000; ///< a thought is a sentence or two
constexpr int stepBudget = 100'000;
constexpr int mostHitsOfARule = 4;
constexpr int exceptLookBack = 8;
constexpr double softened =
    0.5; ///< worth of a cue in a question, after "if", or where nothing is said of oneself
} // namespace

Result<> RuleBook::add(const PatternFile &file, const WordLists &lists, Vocabulary &vocabulary)
{
    const int pattern = static_cast<int>(m_patterns.size());
    m_patterns.push_back({file.pattern, file.question, file.prior});
    for (const CueRule &text : file.rules) {
        const int number = static_cast<int>(m_rules.size());
        const QString place = QStringLiteral("rule “%1”, ").arg(text.id);
        auto added = addPatterns(m_index, text.match, number, lists, vocabulary, file.file,
                                 place + QStringLiteral("match"));
        if (!added)
            return added;
        Rule rule{pattern, text, {}};
        for (qsizetype i = 0; i < text.except.size(); ++i) {
            auto except = TokenPattern::compile(text.except[i], lists, vocabulary);
            if (!except)
                return ruleFileFailure(file.file, place + QStringLiteral("except %1").arg(i + 1),
                                       except.error());
            rule.except.push_back(std::move(*except));
        }
        m_rules.push_back(std::move(rule));
    }
    return {};
}

void RuleBook::close(const Vocabulary &vocabulary)
{
    m_index.close(vocabulary);
    for (Rule &rule : m_rules) {
        for (TokenPattern &except : rule.except)
            except.close(vocabulary);
    }
}

RuleReading RuleBook::read(const TokenizedText &text, const ScopeReader &scopes) const
{
    RuleReading result;
    std::vector<int> counts(m_rules.size(), 0);
    const int end = std::min(text.size(), mostWordsRead);
    const ScopeMarks marks = scopes.read(text, end);
    const bool namesSelf = scopes.namesSelf(text);
    int budget = stepBudget;
    const auto wants = [&](int rule) { return counts[static_cast<size_t>(rule)] < mostHitsOfARule; };
    for (int token = 0; token < end && budget > 0; ++token) {
        m_index.visitAt(text, token, budget, wants, [&](int number, const PatternMatch &match) {
            const Rule &rule = m_rules[static_cast<size_t>(number)];
            double strength = strengthOf(rule, match, text, marks, scopes);
            if (rule.text.isSofterWithoutSelf && !namesSelf)
                strength *= softened;
            ++counts[static_cast<size_t>(number)];
            if (isUndone(rule, match, text, marks, scopes) || isExcepted(rule, match, text, budget))
                result.isUndone = true;
            else if (strength > 0)
                result.hits.push_back({number, strength, match});
        });
    }
    return result;
}

bool RuleBook::isUndone(const Rule &rule, const PatternMatch &match, const TokenizedText &text,
                        const ScopeMarks &marks, const ScopeReader &scopes)
{
    const auto isAnyMarked = [&](ScopeMarks::Mark mark) {
        return std::any_of(match.taken.begin(), match.taken.end(),
                           [&](int token) { return marks.has(token, mark); });
    };
    return isAnyMarked(ScopeMarks::Reported)
        || (rule.text.isUndoneByDenial && isAnyMarked(ScopeMarks::Denied))
        || (rule.text.isUndoneByNegation && scopes.isNegated(text, match));
}

double RuleBook::strengthOf(const Rule &rule, const PatternMatch &match, const TokenizedText &text,
                            const ScopeMarks &marks, const ScopeReader &scopes) const
{
    const int first = match.taken.front();
    double strength = rule.text.weight;
    if (text.isQuestion[static_cast<size_t>(text.at(first).sentence)]) {
        if (rule.text.inQuestions == InQuestions::Never)
            return 0;
        if (rule.text.inQuestions == InQuestions::Half)
            strength *= softened;
    }
    const bool namesCondition = std::any_of(match.taken.begin(), match.taken.end(), [&](int token) {
        return scopes.isCondition(text.at(token).word);
    });
    if (marks.has(first, ScopeMarks::Supposed) && !namesCondition)
        strength *= softened;
    return strength;
}

bool RuleBook::isExcepted(const Rule &rule, const PatternMatch &match, const TokenizedText &text, int &budget)
{
    for (int token = std::max(0, match.first - exceptLookBack); token < match.end; ++token) {
        const int word = text.at(token).word;
        for (const TokenPattern &except : rule.except) {
            const std::vector<int> &begins = except.firstWords();
            if (!std::binary_search(begins.begin(), begins.end(), word))
                continue;
            const auto found = except.matchAt(text, token, budget);
            if (found && found->end > match.first)
                return true;
        }
    }
    return false;
}
