// SPDX-License-Identifier: GPL-3.0-or-later
// Any file: its format is found out by content, and then it is read.
#include "fuzz/importchecks.h"

KINWARD_FUZZ_TARGET(detector)
{
    importAndCheck(viewOf(input), {});
}
