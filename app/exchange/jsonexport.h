// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "storage/entrysummary.h"

#include <QJsonObject>

class Journal;

/// The journal as one JSON object with all fields of all records: "format", "version" and a list for each
/// kind, oldest first. The same journal always gives the same bytes.
struct JsonArchive {
    QJsonObject json;
    RecordCounts counts;
    [[nodiscard]] QByteArray toBytes() const; ///< UTF-8, indented, LF at the end
};

inline constexpr int jsonArchiveVersion = 1;

/// Errors: those of reading the journal.
[[nodiscard]] Result<JsonArchive> jsonArchive(const Journal &journal);
/// Writes the archive to a new file that only its owner may read, whole or not at all (see exportfile.h).
[[nodiscard]] Result<RecordCounts> writeJsonExport(const Journal &journal, const QString &path);
