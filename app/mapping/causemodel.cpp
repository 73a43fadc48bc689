// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/causemodel.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace
{
constexpr double sliderMiddle = 4;
constexpr double sliderSteps = 6;
constexpr int sliderCount = 4;

double sliderFrom(double step)
{
    return std::clamp(sliderMiddle + step, 1.0, 1 + sliderSteps);
}

double shareFrom(double logOdds)
{
    return 1 / (1 + std::exp(-logOdds));
}

} // namespace

QStringList causeColumns()
{
    return {QStringLiteral("locus"),
            QStringLiteral("stability"),
            QStringLiteral("globality"),
            QStringLiteral("control"),
            QStringLiteral("self_responsibility"),
            QStringLiteral("self_control"),
            QStringLiteral("circumstance_control")};
}

CauseHint addCauseModel(const LinearModel &model, const std::vector<ModelWord> &words, const CauseHint &rules)
{
    ModelReading reading = model.read(words);
    model.addRules({(rules.locus - 1) / sliderSteps, (rules.stability - 1) / sliderSteps,
                    (rules.globality - 1) / sliderSteps, (rules.control - 1) / sliderSteps,
                    rules.selfResponsibility, rules.selfControl, rules.circumstanceControl},
                   reading);
    const std::vector<double> &said = reading.logOdds;
    std::array<QList<TextSpan>, sliderCount> because;
    for (int slider = 0; slider < sliderCount; ++slider)
        because[static_cast<size_t>(slider)] =
            model.because(reading, slider, said[static_cast<size_t>(slider)] < 0 ? -1 : 1);
    return {sliderFrom(said[0]), sliderFrom(said[1]), sliderFrom(said[2]), sliderFrom(said[3]),
            shareFrom(said[4]),  shareFrom(said[5]),  shareFrom(said[6]),  std::move(because)};
}
