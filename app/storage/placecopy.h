// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/progress.h"

#include <QString>
#include <functional>

/// Copies a file under an unfinished name, compares every byte of the copy with the original and only then
/// gives it its name. Cancelled or failed, it leaves nothing. Errors: as those of DurableFile, and Damaged.
[[nodiscard]] Result<Completion> copyChecked(const QString &from, const QString &to, Progress &progress);

using PlaceCopyFunction = std::function<Result<Completion>(const QString &, const QString &, Progress &)>;

/// Copies to a place that may stop answering, as a network folder whose server goes: on a thread of its own
/// that knows the two paths and no key. Once cancelled, this returns within a moment, whatever the place
/// does; the other thread takes away what it made as soon as the place lets it.
[[nodiscard]] Result<Completion> copyToPlace(const QString &from, const QString &to, const Progress &progress,
                                             const PlaceCopyFunction &copy = copyChecked);
