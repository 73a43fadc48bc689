// SPDX-License-Identifier: GPL-3.0-or-later
// The mapping engine over any thought, situation and cause (parted by 0x1F). The first byte: the language,
// which parts speak, how the letters come, and whether there were answers before.
#include "mapping/suggester.h"

#include "core/patterns.h"
#include "fuzz/fuzztext.h"
#include "mapping/answermemory.h"

#include <QSet>

namespace
{
Suggester loaded(const char *language, MappingParts parts)
{
    auto suggester = Suggester::load(QString::fromLatin1(language), parts);
    require(suggester && suggester->hasRules(), "the engine loads");
    return std::move(*suggester);
}

AnswerMemory someAnswers()
{
    AnswerMemory memory;
    for (int i = 0; i < 5; ++i) {
        memory.confirm(patternIds[1], 0.2);
        memory.dismiss(patternIds[13], 0.9);
    }
    return memory;
}

bool isShare(double value)
{
    return value >= 0 && value <= 1;
}

void checkSpans(const QList<TextSpan> &spans, const QString &text)
{
    for (const TextSpan &span : spans)
        require(span.start >= 0 && span.length > 0 && span.start + span.length <= text.size(),
                "the words that are shown stand in the text");
}

void checkPatterns(const Findings &findings, const QString &thought)
{
    require(findings.patterns.size() == qsizetype(patternIds.size()), "every pattern is there");
    double best = 1;
    for (const PatternFinding &finding : findings.patterns) {
        require(isShare(finding.score) && finding.score <= best, "the patterns stand best first");
        best = finding.score;
        checkSpans(finding.because, thought);
        require(!finding.question.contains(QLatin1StringView("%1"))
                    || thought.contains(QLatin1StringView("%1")),
                "a question is whole");
    }
    require(findings.suggested.size() <= 2
                && QSet<QString>(findings.suggested.begin(), findings.suggested.end()).size()
                    == findings.suggested.size()
                && !findings.suggested.contains(patternNone),
            "at most two patterns are shown");
}

void checkCauses(const CauseHint &hint, const QString &text)
{
    for (const double slider : {hint.locus, hint.stability, hint.globality, hint.control})
        require(slider >= 1 && slider <= 7, "a slider stays on its scale");
    require(isShare(hint.selfResponsibility) && isShare(hint.selfControl)
                && isShare(hint.circumstanceControl),
            "a likelihood is one");
    for (const QList<TextSpan> &words : hint.because)
        checkSpans(words, text);
}
} // namespace

KINWARD_FUZZ_TARGET(suggester)
{
    static const std::array suggesters{loaded("en", MappingParts::Rules), loaded("de", MappingParts::Rules),
                                       loaded("en", MappingParts::All)};
    static const std::array memories{AnswerMemory(), someAnswers()};
    const unsigned char how = firstByte(input);
    const TextForm form = (how & 4) == 0 ? TextForm::Utf8 : TextForm::Utf16;
    FuzzBytes rest = withoutFirstByte(input);
    const QString thought = textOf(takePart(rest), form);
    const QString situation = textOf(takePart(rest), form);
    const QString cause = textOf(takePart(rest), form);
    const Findings findings =
        suggesters.at((how & 3) % 3).suggest(thought, situation, cause, memories.at(how >> 3 & 1));
    checkPatterns(findings, thought);
    checkCauses(findings.causes, cause.isEmpty() ? thought : cause + thought);
}
