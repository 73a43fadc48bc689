// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

/// The foreign files that can be read.
enum class ImportFormat { FreeCbtJson, FreeCbtBackup, FreeCbtCsv, DaylioCsv, JrnlJson };

/// The stable name of a format ("freecbt-json").
[[nodiscard]] QString importFormatName(ImportFormat format);
[[nodiscard]] std::optional<ImportFormat> importFormatOfName(const QString &name);
[[nodiscard]] bool isCsvFormat(ImportFormat format);
[[nodiscard]] bool isJsonFormat(ImportFormat format);
