// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QByteArray>

/// Writes a file that only its owner may read, whole or not at all: into a new file beside the target,
/// flushed to the disk, then renamed over it. On an error nothing is left behind and an older file stays as
/// it was. Errors: NotFound (no such folder), ReadOnly, NoSpace, Storage.
[[nodiscard]] Result<> writeExportFile(const QString &path, const QByteArray &bytes);
