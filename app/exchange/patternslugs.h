// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/thoughtrecord.h"

/// The pattern that another program's name stands for, with that name kept beside it. A name nobody knows
/// becomes the person's own pattern (an empty id).
[[nodiscard]] PatternTag patternFromSlug(const QString &slug);
