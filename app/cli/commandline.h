// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

/// Finds the command, reads its options, runs it, and gives the exit status.
[[nodiscard]] int runCommandLine(const QStringList &arguments, const Clock &clock, RandomSource &random);
