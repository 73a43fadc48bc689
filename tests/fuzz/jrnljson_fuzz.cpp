// SPDX-License-Identifier: GPL-3.0-or-later
// What jrnl --format json writes.
#include "fuzz/importchecks.h"

KINWARD_FUZZ_TARGET(jrnljson)
{
    importAndCheck(viewOf(input), QStringLiteral("jrnl-json"));
}
