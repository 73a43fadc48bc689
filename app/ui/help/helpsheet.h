// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/crisislines.h"

/// What Help now says, in its order: emergency number, lines, where to find one anywhere, own people,
/// grounding.
struct HelpSheet {
    HelpCountry country;
    HelpDirectory directory;
    QStringList ownPeople;
    QStringList grounding;
    QDate lastChecked;
};

/// Three short steps that need nothing but a minute.
[[nodiscard]] QStringList groundingSteps();

/// "call" or "text", or both.
[[nodiscard]] QString waysToReach(const HelpNumber &number);

/// The sheet as plain lines, to copy or to print.
[[nodiscard]] QString helpSheetText(const HelpSheet &sheet);
