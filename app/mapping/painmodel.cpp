// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/painmodel.h"

#include <algorithm>
#include <cmath>

namespace
{
constexpr std::ptrdiff_t fewestPainWords = 2;

using PainWord = std::vector<ModelWord>::const_iterator;

bool isAnyBetween(const QList<TextSpan> &spans, PainWord first, PainWord last)
{
    return std::any_of(spans.begin(), spans.end(), [&](const TextSpan &span) {
        return span.start >= first->start && span.start <= last->start;
    });
}

double painLogOdds(double likelihood)
{
    return std::log(likelihood / (1 - likelihood));
}

} // namespace

QStringList painColumns()
{
    return {QStringLiteral("help")};
}

bool speaksOfGreatPain(const LinearModel &model, const std::vector<ModelWord> &words,
                       const QList<TextSpan> &lookAlikes)
{
    const double limit = painLogOdds(model.limits().first);
    for (auto first = words.begin(); first != words.end();) {
        const auto end = std::find_if(
            first, words.end(), [&](const ModelWord &word) { return word.sentence != first->sentence; });
        if (end - first >= fewestPainWords && !isAnyBetween(lookAlikes, first, end - 1)
            && model.read(std::vector<ModelWord>(first, end)).logOdds.front() >= limit)
            return true;
        first = end;
    }
    return false;
}
