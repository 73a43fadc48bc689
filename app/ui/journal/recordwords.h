// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/thoughtrecord.h"

/// All that was written freely in a record, a field a line.
[[nodiscard]] QString freeWordsOf(const ThoughtRecord &record);
