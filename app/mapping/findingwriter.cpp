// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/findingwriter.h"

#include "core/patterns.h"
#include "mapping/stretch.h"

#include <algorithm>
#include <cmath>

namespace
{
constexpr double furtherRule = 0.5;
constexpr double highestScore = 0.95;
constexpr qsizetype mostSuggestions = 2;
constexpr qsizetype longestQuote = 60;
constexpr double leastWidened = 0.1; ///< no answer that was given raises a likelihood below it to be shown

/// Words that stand side by side become one span.
void addSpans(const TokenizedText &text, const PatternMatch &match, QList<TextSpan> &spans)
{
    for (size_t i = 0; i < match.taken.size();) {
        size_t last = i;
        while (last + 1 < match.taken.size() && match.taken[last + 1] == match.taken[last] + 1)
            ++last;
        spans.append(text.span(match.taken[i], match.taken[last]));
        i = last + 1;
    }
}

QString quoteOf(const QString &thought, const TextSpan &span)
{
    QString quote = thought.mid(span.start, span.length).simplified();
    if (quote.size() <= longestQuote)
        return quote;
    quote.truncate(longestQuote);
    if (quote.back().isHighSurrogate())
        quote.chop(1);
    return quote + u'…';
}

QString quoteOf(const QString &thought, const TokenizedText &text, const PatternMatch &match)
{
    const bool isMarked = match.markedFirst >= 0;
    return quoteOf(thought,
                   text.span(isMarked ? match.markedFirst : match.taken.front(),
                             isMarked ? match.markedLast : match.taken.back()));
}

PatternFinding writeFinding(const QString &thought, const TokenizedText &text, const RuleBook &rules,
                            const SmallWords &smallWords, int pattern,
                            const std::vector<const RuleHit *> &hits)
{
    const RuleBook::Pattern &about = rules.patterns()[static_cast<size_t>(pattern)];
    PatternFinding finding{about.id, about.prior, {}, {}, {}, false};
    double missed = 1;
    std::vector<int> counted;
    for (const RuleHit *hit : hits) {
        addSpans(text, hit->match, finding.because);
        if (std::find(counted.begin(), counted.end(), hit->rule) != counted.end())
            continue;
        missed *= 1 - hit->strength * (counted.empty() ? 1 : furtherRule);
        counted.push_back(hit->rule);
    }
    if (hits.empty())
        return finding;
    const CueRule &strongest = rules.rules()[static_cast<size_t>(hits.front()->rule)].text;
    const QString question = strongest.question.isEmpty() ? about.question : strongest.question;
    finding.score = std::clamp(1 - missed, about.prior, highestScore);
    finding.isCued = finding.score >= ruleLimits.first;
    finding.question = question.arg(quoteOf(thought, text, hits.front()->match));
    finding.reason = strongest.reason;
    finding.because = smallWords.tidied(thought, std::move(finding.because));
    return finding;
}

bool areWithin(const QList<TextSpan> &spans, const QList<TextSpan> &others)
{
    return std::all_of(spans.begin(), spans.end(), [&](const TextSpan &span) {
        return std::any_of(others.begin(), others.end(), [&](const TextSpan &other) {
            return other.start <= span.start && span.start + span.length <= other.start + other.length;
        });
    });
}

const QList<TextSpan> &bareWordsOf(const PatternFinding &finding)
{
    return finding.bareWords.isEmpty() ? finding.because : finding.bareWords;
}

/// As a person reads it, and by what carries it.
bool restsOnOtherWords(const PatternFinding &finding, const PatternFinding &shown)
{
    return !areWithin(finding.because, shown.because) && !areWithin(bareWordsOf(finding), bareWordsOf(shown));
}

/// The one that holds these words, or the first.
TextSpan spanWith(const TextSpan &words, const QList<TextSpan> &spans)
{
    const auto holding = std::find_if(spans.begin(), spans.end(), [&](const TextSpan &span) {
        return span.start <= words.start && words.start < span.start + span.length;
    });
    return holding == spans.end() ? spans.first() : *holding;
}

} // namespace

QList<PatternFinding> writeFindings(const QString &thought, const TokenizedText &text, const RuleBook &rules,
                                    const SmallWords &smallWords, const std::vector<RuleHit> &hits)
{
    std::vector<std::vector<const RuleHit *>> byPattern(rules.patterns().size());
    for (const RuleHit &hit : hits)
        byPattern[static_cast<size_t>(rules.rules()[static_cast<size_t>(hit.rule)].pattern)].push_back(&hit);
    QList<PatternFinding> findings;
    double best = 0;
    for (size_t pattern = 0; pattern < byPattern.size(); ++pattern) {
        auto &own = byPattern[pattern];
        std::stable_sort(own.begin(), own.end(),
                         [](const RuleHit *a, const RuleHit *b) { return a->strength > b->strength; });
        findings.append(writeFinding(thought, text, rules, smallWords, static_cast<int>(pattern), own));
        best = std::max(best, findings.last().score);
    }
    findings.append({patternNone, 1 - best, {}, {}, {}});
    return findings;
}

void addModel(const QString &thought, const TokenizedText &text, const LinearModel &model,
              ModelReading reading, const RuleBook &rules, const SmallWords &smallWords,
              QList<PatternFinding> &findings)
{
    const StretchReader stretches(thought, text, smallWords);
    std::vector<double> ruleScores;
    for (qsizetype i = 0; i + 1 < findings.size(); ++i)
        ruleScores.push_back(findings[i].score);
    model.addRules(ruleScores, reading);
    for (qsizetype i = 0; i < findings.size(); ++i) {
        PatternFinding &finding = findings[i];
        finding.score = 1 / (1 + std::exp(-reading.logOdds[static_cast<size_t>(i)]));
        if (finding.pattern == patternNone || !finding.because.isEmpty())
            continue;
        const auto column = static_cast<int>(i);
        const QList<TextSpan> spans = model.because(reading, column);
        if (spans.isEmpty())
            continue;
        finding.because = smallWords.tidied(thought, spans);
        if (finding.score >= leastWidened) {
            finding.bareWords = finding.because;
            finding.because = stretches.widened(finding.because, model.weighedSpans(reading, column));
        }
        if (!finding.because.isEmpty())
            finding.question = rules.patterns()[static_cast<size_t>(i)].question.arg(
                quoteOf(thought, spanWith(spans.front(), finding.because)));
    }
}

void sortFindings(QList<PatternFinding> &findings)
{
    std::stable_sort(findings.begin(), findings.end(), [](const PatternFinding &a, const PatternFinding &b) {
        return a.score == b.score ? a.pattern == patternNone && b.pattern != patternNone : a.score > b.score;
    });
}

QStringList chooseSuggestions(const QList<PatternFinding> &findings, const ShowingLimits &limits)
{
    QStringList chosen;
    const PatternFinding *first = nullptr;
    const bool isFair = std::any_of(findings.begin(), findings.end(), [&](const PatternFinding &finding) {
        return finding.pattern == patternNone && finding.score > limits.none;
    });
    for (const PatternFinding &finding : findings) {
        if (finding.pattern == patternNone || finding.because.isEmpty() || chosen.size() == mostSuggestions)
            continue;
        if (finding.score < (first ? limits.second : limits.first) || (isFair && !finding.isCued))
            continue;
        if (first && !restsOnOtherWords(finding, *first))
            continue;
        chosen.append(finding.pattern);
        first = first ? first : &finding;
    }
    return chosen;
}
