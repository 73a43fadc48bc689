// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vaultatwork.h"

/// What a run does with an open vault, as the windows and commands of the program do it. None of them leaves
/// an error unsaid.
namespace Jobs
{
/// Acknowledges each entry.
[[nodiscard]] Result<> save(VaultAtWork &work, int first, int count);
[[nodiscard]] Result<> backUp(VaultAtWork &work, int minutesLater);
/// A new recovery code, so that the header is written; the code is told before it holds.
[[nodiscard]] Result<> changeSlot(VaultAtWork &work);
[[nodiscard]] Result<> changeKey(VaultAtWork &work);
[[nodiscard]] Result<> restore(VaultAtWork &work, const QString &backup);
[[nodiscard]] Result<> seal(VaultAtWork &work, int first, int count);
/// An upgrade of the schema of the kind that takes longest: it makes a table anew and adds an index.
[[nodiscard]] Result<> migrate(VaultAtWork &work);
} // namespace Jobs
