// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/finding.h"

#include <functional>

enum class CauseScale { Locus, Stability, Globality, Control };

/// A question about one of the four sliders in the person's own words. It asks and never rates (Russell
/// 1982).
struct CauseQuestion {
    CauseScale scale = CauseScale::Locus;
    QString text;
};

using CauseReading = std::function<CauseHint(const QString &cause)>;

/// About each slider that the words of a cause move clearly to one side; none where it stays near the middle,
/// or where no words are known for it.
[[nodiscard]] QList<CauseQuestion> causeQuestions(const QString &cause, const CauseReading &reading);
