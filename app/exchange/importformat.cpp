// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importformat.h"

#include <array>
#include <utility>

namespace
{
const std::array<std::pair<ImportFormat, QLatin1StringView>, 5> importFormatNames = {{
    {ImportFormat::FreeCbtJson, QLatin1StringView("freecbt-json")},
    {ImportFormat::FreeCbtBackup, QLatin1StringView("freecbt-backup")},
    {ImportFormat::FreeCbtCsv, QLatin1StringView("freecbt-csv")},
    {ImportFormat::DaylioCsv, QLatin1StringView("daylio-csv")},
    {ImportFormat::JrnlJson, QLatin1StringView("jrnl-json")},
}};
} // namespace

QString importFormatName(ImportFormat format)
{
    for (const auto &[known, name] : importFormatNames) {
        if (known == format)
            return name;
    }
    return {};
}

std::optional<ImportFormat> importFormatOfName(const QString &name)
{
    for (const auto &[format, known] : importFormatNames) {
        if (known == name)
            return format;
    }
    return std::nullopt;
}

bool isCsvFormat(ImportFormat format)
{
    return format == ImportFormat::FreeCbtCsv || format == ImportFormat::DaylioCsv;
}

bool isJsonFormat(ImportFormat format)
{
    return format == ImportFormat::FreeCbtJson || format == ImportFormat::JrnlJson;
}
