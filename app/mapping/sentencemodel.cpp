// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/sentencemodel.h"

#include <algorithm>
#include <cmath>

namespace
{
constexpr std::ptrdiff_t fewestSentenceWords = 2;
constexpr int onlyColumn = 0;

using SentenceWord = std::vector<ModelWord>::const_iterator;

bool isAnyBetween(const QList<TextSpan> &spans, SentenceWord first, SentenceWord last)
{
    return std::any_of(spans.begin(), spans.end(), [&](const TextSpan &span) {
        return span.start >= first->start && span.start <= last->start;
    });
}

double limitAsLogOdds(double likelihood)
{
    return std::log(likelihood / (1 - likelihood));
}

} // namespace

SentenceReading readSentences(const LinearModel &model, const std::vector<ModelWord> &words,
                              const QList<TextSpan> &lookAlikes)
{
    const double limit = limitAsLogOdds(model.limits().first);
    for (auto first = words.begin(); first != words.end();) {
        const auto end = std::find_if(
            first, words.end(), [&](const ModelWord &word) { return word.sentence != first->sentence; });
        if (end - first >= fewestSentenceWords && !isAnyBetween(lookAlikes, first, end - 1)) {
            const ModelReading reading = model.read(std::vector<ModelWord>(first, end));
            if (reading.logOdds.front() >= limit)
                return {true, model.because(reading, onlyColumn)};
        }
        first = end;
    }
    return {};
}
