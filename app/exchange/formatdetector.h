// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "exchange/importformat.h"

#include <QJsonDocument>

/// Finds out by content, never by name, what a file is. What is known but can not be read yet is named in the
/// error; anything else is refused with the list of what can be read.
namespace FormatDetector
{
/// Looks at the first bytes; an error when they belong to something that is no text.
[[nodiscard]] Result<> checkSignature(const QByteArray &bytes);
/// Whether text without leading white space should be parsed as JSON.
[[nodiscard]] bool isJson(const QString &text);
[[nodiscard]] Result<ImportFormat> ofJson(const QJsonDocument &document);
/// Of a text that is no JSON.
[[nodiscard]] Result<ImportFormat> ofText(const QString &text);
/// The sign between the cells of a CSV file: that of , ; and TAB which gives the first line most columns.
[[nodiscard]] QChar csvSeparator(const QString &text);
} // namespace FormatDetector
