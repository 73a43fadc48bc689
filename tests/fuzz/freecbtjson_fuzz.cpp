// SPDX-License-Identifier: GPL-3.0-or-later
// FreeCBT's JSON archive.
#include "fuzz/importchecks.h"

KINWARD_FUZZ_TARGET(freecbtjson)
{
    importAndCheck(viewOf(input), QStringLiteral("freecbt-json"));
}
