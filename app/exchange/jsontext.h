// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/textfile.h"

#include <QJsonDocument>

inline constexpr int maximumJsonDepth = 64;

/// What made a text no JSON (RFC 8259), and where.
struct JsonFault {
    enum class Kind { Syntax, TooDeep } kind = Kind::Syntax;
    qsizetype offset = 0; ///< bytes from 0
};

/// Looks through a text without recursion before Qt's own, more lenient parser sees it: nesting, strings and
/// numbers. A number too large for a double becomes null, so that the rules for single values decide.
class JsonCheck
{
public:
    explicit JsonCheck(const QByteArray &utf8);
    [[nodiscard]] const std::optional<JsonFault> &fault() const { return m_fault; }
    [[nodiscard]] const QByteArray &utf8() const { return m_utf8; } ///< as long as the original

private:
    void skipString();
    void checkNumber();

    QByteArray m_utf8;
    qsizetype m_at = 0;
    std::optional<JsonFault> m_fault;
};

/// The whole text must be one object or array, to its last byte.
[[nodiscard]] tl::expected<QJsonDocument, JsonFault> parseJson(const QByteArray &utf8);
/// Errors: Format, naming the byte and the line.
[[nodiscard]] Result<QJsonDocument> readJson(const TextFile &file);
