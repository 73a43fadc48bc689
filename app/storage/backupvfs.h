// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The name of the SQLite file system for this path: null for a journal file; for a backup one that finds the
/// database behind the front of the file. A backup is made through it, and read as something that never
/// changes: no lock, no log beside it, also from a place where nothing can be written.
[[nodiscard]] const char *fileSystemFor(const QString &path);
