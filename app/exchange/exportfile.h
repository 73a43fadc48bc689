// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QByteArray>

/// Where an export to this path goes: links are followed, also to a place where nothing is yet.
[[nodiscard]] QString exportTarget(const QString &path);

/// Writes a new file that only its owner may read, whole or not at all: into another one beside it, flushed
/// to the disk, which then gets its name. A file that is there stays as it is. Into a pipe or a device the
/// bytes are written as they are. On an error nothing is left behind. Errors: Invalid (there is a file),
/// NotFound (no such folder), ReadOnly, NoSpace, Storage.
[[nodiscard]] Result<> writeExportFile(const QString &path, const QByteArray &bytes);
