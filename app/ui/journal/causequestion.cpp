// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/causequestion.h"

#include "ui/journal/mappingdesk.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <cmath>

namespace
{
constexpr double scaleMiddle = 4;
constexpr double clearlyOff = 1.5; ///< steps from the middle
constexpr double asFar = 0.01;
constexpr qsizetype mostQuotes = 2;

/// The words of questions stand in this context.
struct CauseQuestions {
    Q_DECLARE_TR_FUNCTIONS(CauseQuestions)
};

using Steps = std::array<double, 4>; ///< from the middle, in the order of CauseScale

Steps stepsOf(const CauseHint &hint)
{
    return {hint.locus - scaleMiddle, hint.stability - scaleMiddle, hint.globality - scaleMiddle,
            hint.control - scaleMiddle};
}

/// %1 are the person's own words in quotation marks.
QString wording(CauseScale scale, bool isHigh)
{
    switch (scale) {
    case CauseScale::Locus:
        if (isHigh) {
            //: a question about a cause; %1 the person's own words in quotation marks
            return CauseQuestions::tr("%1 – is it all you, or did something else play a part?");
        }
        //: a question about a cause; %1 the person's own words in quotation marks
        return CauseQuestions::tr("%1 – was it mostly others, or the situation?");
    case CauseScale::Stability:
        if (isHigh) {
            //: a question about a cause; %1 the person's own words in quotation marks
            return CauseQuestions::tr("%1 – will it last?");
        }
        //: a question about a cause; %1 the person's own words in quotation marks
        return CauseQuestions::tr("%1 – was it only this once?");
    case CauseScale::Globality:
        if (isHigh) {
            //: a question about a cause; %1 the person's own words in quotation marks
            return CauseQuestions::tr("%1 – does it touch all of your life?");
        }
        //: a question about a cause; %1 the person's own words in quotation marks
        return CauseQuestions::tr("%1 – does it touch only this?");
    case CauseScale::Control:
        if (isHigh) {
            //: a question about a cause; %1 the person's own words in quotation marks
            return CauseQuestions::tr("%1 – is some of it in your hands?");
        }
        //: a question about a cause; %1 the person's own words in quotation marks
        return CauseQuestions::tr("%1 – is it out of your hands?");
    }
    return {};
}

QString inQuotes(const QStringList &words)
{
    QStringList marked;
    for (const QString &word : words.mid(0, mostQuotes)) {
        //: quotation marks around the person's own words
        marked.append(CauseQuestions::tr("“%1”").arg(word));
    }
    return marked.join(QStringLiteral(", "));
}
} // namespace

std::optional<CauseQuestion> causeQuestion(const QString &cause, const CauseReading &reading)
{
    const CauseHint hint = reading(cause);
    const QStringList words = wordsAt(hint.because, cause);
    const Steps steps = stepsOf(hint);
    double farthest = 0;
    for (const double step : steps)
        farthest = std::max(farthest, std::abs(step));
    if (words.isEmpty() || farthest < clearlyOff)
        return {};
    // Two sliders may stand at their ends: the words by themselves tell whose they are.
    const Steps alone = stepsOf(reading(words.join(QLatin1Char(' '))));
    std::optional<size_t> best;
    for (size_t i = 0; i < steps.size(); ++i) {
        const bool isAsFar = std::abs(steps[i]) > farthest - asFar;
        if (isAsFar && (!best || alone[i] * steps[i] > alone[*best] * steps[*best]))
            best = i;
    }
    return CauseQuestion{static_cast<CauseScale>(*best),
                         wording(static_cast<CauseScale>(*best), steps[*best] > 0).arg(inQuotes(words))};
}
