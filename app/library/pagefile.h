// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"

/// A page as it stands in a file: lines "key: value" between two lines "---", then Markdown. A "\n" in the
/// value of "try-text" is a new line.
struct PageFile {
    LibraryHeader header;
    QString body;
    int bodyLine = 1; ///< the line of the file the body begins in
};

enum class ReadPart { Header, Whole };

/// The text of a UTF-8 file. Errors: NotFound; Format (file and line of the first broken character).
[[nodiscard]] Result<QString> readTextFile(const QString &path);

/// Reads a page that must have the given id. Errors: NotFound; Format (file and line).
[[nodiscard]] Result<PageFile> readPageFile(const QString &path, const QString &id, ReadPart part);

/// A Format error about one line of a file of the library.
[[nodiscard]] Error pageError(const QString &path, int line, const QString &what);
