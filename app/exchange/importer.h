// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "storage/importbatch.h"

#include <QMap>
#include <QTimeZone>

/// A row that was left out, by its place in the source (line, JSON path) and the reason, both to show.
struct SkippedRow {
    int row = 0; ///< line or item number from 1
    QString place;
    QString reason;
};

/// What a person may have answered before reading.
struct ImportOptions {
    QTimeZone zone = QTimeZone::systemTimeZone(); ///< for instants without a zone
    QMap<QString, int> moodLevels; ///< mood name, case-folded → 1 awful … 5 rad
};

/// A foreign file, read whole but not yet written anywhere.
struct ImportPreview {
    QString format; ///< "freecbt-json", "freecbt-backup", "daylio-csv", "jrnl-json"
    ImportBatch batch;
    QList<SkippedRow> skipped;
    QStringList warnings;
    QStringList unknownMoods; ///< mood names that need an answer
    int duplicatesInFile = 0;
};

inline constexpr qint64 maximumImportBytes = 256LL * 1024 * 1024;

/// Finds the format by content and reads the file. Errors: NotFound, Format (names the byte, line or field),
/// Invalid (too large, empty). Nothing is written.
[[nodiscard]] Result<ImportPreview> readImport(const QString &path, const ImportOptions &options = {},
                                               const QString &format = {});

/// The same for a file that is in memory already.
[[nodiscard]] Result<ImportPreview> readImportData(const QByteArray &bytes, const ImportOptions &options = {},
                                                   const QString &format = {});
