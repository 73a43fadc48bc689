// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "faultcontrol.h"

namespace Faults
{
enum class Verdict { Goes, Fails, IsTorn };

/// Counts the call and says what shall become of it; sets errno when it fails. `isGrowing`: it would take
/// more room on the disk.
[[nodiscard]] Verdict verdictOn(FileCall call, bool isGrowing = true);
} // namespace Faults
