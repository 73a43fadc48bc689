// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/progress.h"

#include <functional>

class Vault;

/// Copies the database of one vault into a new file at the other's path, under the other's key, page by page
/// with SQLite's online backup. What is copied is one moment of the source, which may go on being written.
/// Nothing is synced. `whenMade` is called when the file is there and still empty. When it fails or is
/// cancelled, no file is left. Errors: as opening; NoSpace, ReadOnly, Damaged, Storage.
[[nodiscard]] Result<Completion> copyDatabase(const Vault &source, const Vault &target, Progress &progress,
                                              const std::function<Result<>()> &whenMade = {});
