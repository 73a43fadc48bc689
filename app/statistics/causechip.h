// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cause.h"

/// A short word for a rated cause; the first rule that matches wins (the product's own, after Weiner 1985).
enum class CauseChip { None, SomethingIDid, WhoIAm, TheSituation, BetweenUs };

[[nodiscard]] CauseChip causeChip(const Cause &cause);
