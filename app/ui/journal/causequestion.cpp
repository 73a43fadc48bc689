// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/causequestion.h"

#include "ui/journal/mappingdesk.h"

#include <QCoreApplication>
#include <array>
#include <cmath>

namespace
{
constexpr double scaleMiddle = 4;
constexpr double clearlyOff = 1.5; ///< steps from the middle

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

QString inQuotes(const QString &word)
{
    //: quotation marks around the person's own words
    return CauseQuestions::tr("“%1”").arg(word);
}

/// Of these words the one that by itself moves the slider farthest to that side.
QString tellingWord(const QStringList &words, const CauseReading &reading, size_t slider, double step)
{
    QString telling = words.first();
    double farthest = 0;
    for (const QString &word : words) {
        const double moved = stepsOf(reading(word))[slider] * step;
        if (moved > farthest) {
            farthest = moved;
            telling = word;
        }
    }
    return telling;
}
} // namespace

QList<CauseQuestion> causeQuestions(const QString &cause, const CauseReading &reading)
{
    const CauseHint hint = reading(cause);
    const Steps steps = stepsOf(hint);
    QList<CauseQuestion> questions;
    for (size_t i = 0; i < steps.size(); ++i) {
        const QStringList words = wordsAt(hint.because[i], cause);
        if (words.isEmpty() || std::abs(steps[i]) < clearlyOff)
            continue;
        const auto scale = static_cast<CauseScale>(i);
        const QString word = tellingWord(words, reading, i, steps[i]);
        questions.append({scale, wording(scale, steps[i] > 0).arg(inQuotes(word))});
    }
    return questions;
}
