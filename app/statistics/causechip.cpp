// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics/causechip.h"

CauseChip causeChip(const Cause &cause)
{
    if (!cause.locus)
        return CauseChip::None;
    const int locus = *cause.locus;
    if (locus >= 5 && cause.stability && cause.control) {
        if (*cause.stability <= 4 && *cause.control >= 5)
            return CauseChip::SomethingIDid;
        if (*cause.stability >= 5 && *cause.control <= 3)
            return CauseChip::WhoIAm;
    }
    if (locus <= 3)
        return CauseChip::TheSituation;
    return locus <= 5 ? CauseChip::BetweenUs : CauseChip::None;
}
