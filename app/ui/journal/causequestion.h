// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/finding.h"

#include <functional>
#include <optional>

enum class CauseScale { Locus, Stability, Globality, Control };

/// A question about one of the four sliders in the person's own words. It asks and never rates (Russell
/// 1982).
struct CauseQuestion {
    CauseScale scale = CauseScale::Locus;
    QString text;
};

using CauseReading = std::function<CauseHint(const QString &cause)>;

/// About the slider that the words of a cause move clearly and farthest; nothing where they move none, or
/// where no words are known for it.
[[nodiscard]] std::optional<CauseQuestion> causeQuestion(const QString &cause, const CauseReading &reading);
