// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/sentencemodel.h"

#include <algorithm>
#include <cmath>

namespace
{
constexpr std::ptrdiff_t fewestSentenceWords = 2;
constexpr int onlyColumn = 0;
constexpr size_t mostCounted = 12; ///< sentences

using SentenceWord = std::vector<ModelWord>::const_iterator;

bool isAnyBetween(const QList<TextSpan> &spans, SentenceWord first, SentenceWord last)
{
    return std::any_of(spans.begin(), spans.end(), [&](const TextSpan &span) {
        return span.start >= first->start && span.start <= last->start;
    });
}

struct Sentence {
    SentenceWord first;
    SentenceWord end;
};

std::vector<Sentence> sentencesOf(const std::vector<ModelWord> &words)
{
    std::vector<Sentence> sentences;
    for (auto first = words.begin(); first != words.end();) {
        const auto end = std::find_if(
            first, words.end(), [&](const ModelWord &word) { return word.sentence != first->sentence; });
        if (end - first >= fewestSentenceWords)
            sentences.push_back({first, end});
        first = end;
    }
    return sentences;
}

/// Each sentence is a chance to be wrong, so that in a longer text it must be said more surely; not without
/// end, so that one sentence in a long text is still heard.
double leastLogOdds(const ShowingLimits &limits, size_t sentences)
{
    const double ofOne = std::log(limits.first / (1 - limits.first));
    return ofOne
        + limits.longer * std::log(static_cast<double>(std::clamp<size_t>(sentences, 1, mostCounted)));
}

} // namespace

SentenceReading readSentences(const LinearModel &model, const std::vector<ModelWord> &words,
                              const QList<TextSpan> &lookAlikes)
{
    const std::vector<Sentence> sentences = sentencesOf(words);
    const double least = leastLogOdds(model.limits(), sentences.size());
    for (const auto &[first, end] : sentences) {
        if (isAnyBetween(lookAlikes, first, end - 1))
            continue;
        const ModelReading reading = model.read(std::vector<ModelWord>(first, end));
        if (reading.logOdds.front() >= least)
            return {true, model.because(reading, onlyColumn)};
    }
    return {};
}
