// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsontext.h"

#include <QCoreApplication>
#include <cmath>

namespace
{
bool isNumberByte(char c)
{
    return (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.' || c == 'e' || c == 'E';
}

bool isHexDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/// Whether the bytes are `-? int frac? exp?` of RFC 8259.
bool isJsonNumber(QByteArrayView number)
{
    qsizetype at = 0;
    const auto is = [&](QByteArrayView anyOf) { return at < number.size() && anyOf.contains(number[at]); };
    const auto digits = [&] {
        const qsizetype start = at;
        while (is("0123456789"))
            ++at;
        return at > start;
    };
    at += is("-") ? 1 : 0;
    if (is("0"))
        ++at;
    else if (!digits())
        return false;
    if (is(".")) {
        ++at;
        if (!digits())
            return false;
    }
    if (is("eE")) {
        ++at;
        at += is("+-") ? 1 : 0;
        if (!digits())
            return false;
    }
    return at == number.size();
}
} // namespace

JsonCheck::JsonCheck(const QByteArray &utf8)
    : m_utf8(utf8)
{
    int depth = 0;
    while (m_at < m_utf8.size() && !m_fault) {
        const char c = m_utf8.at(m_at);
        if (c == '"') {
            skipString();
        } else if (c == '-' || (c >= '0' && c <= '9')) {
            checkNumber();
        } else {
            if (c == '[' || c == '{') {
                if (++depth > maximumJsonDepth)
                    m_fault = JsonFault{JsonFault::Kind::TooDeep, m_at};
            } else if (c == ']' || c == '}') {
                --depth;
            }
            ++m_at;
        }
    }
}

void JsonCheck::skipString()
{
    for (++m_at; m_at < m_utf8.size(); ++m_at) {
        const char c = m_utf8.at(m_at);
        if (c == '"') {
            ++m_at;
            return;
        }
        bool isFine = uchar(c) >= 0x20;
        if (c == '\\' && ++m_at < m_utf8.size()) {
            const char escaped = m_utf8.at(m_at);
            isFine = QByteArrayView("\"\\/bfnrtu").contains(escaped);
            for (int i = 1; i <= 4 && escaped == 'u' && m_at + i < m_utf8.size(); ++i)
                isFine = isFine && isHexDigit(m_utf8.at(m_at + i));
        }
        if (!isFine) {
            m_fault = JsonFault{JsonFault::Kind::Syntax, m_at};
            return;
        }
    }
    m_fault = JsonFault{JsonFault::Kind::Syntax, m_utf8.size()};
}

void JsonCheck::checkNumber()
{
    const qsizetype start = m_at;
    while (m_at < m_utf8.size() && isNumberByte(m_utf8.at(m_at)))
        ++m_at;
    const QByteArrayView number = QByteArrayView(m_utf8).sliced(start, m_at - start);
    if (!isJsonNumber(number)) {
        m_fault = JsonFault{JsonFault::Kind::Syntax, start};
        return;
    }
    bool isReadable = false;
    const double value = number.toByteArray().toDouble(&isReadable);
    if (!isReadable || !std::isfinite(value))
        m_utf8.replace(start, m_at - start, QByteArray("null").leftJustified(m_at - start, ' '));
}

tl::expected<QJsonDocument, JsonFault> parseJson(const QByteArray &utf8)
{
    const JsonCheck check(utf8);
    if (check.fault())
        return tl::unexpected(*check.fault());
    QJsonParseError error;
    QJsonDocument document = QJsonDocument::fromJson(check.utf8(), &error);
    if (error.error != QJsonParseError::NoError)
        return tl::unexpected(JsonFault{JsonFault::Kind::Syntax, error.offset});
    return document;
}

Result<QJsonDocument> readJson(const TextFile &file)
{
    auto document = parseJson(file.utf8());
    if (document)
        return *std::move(document);
    const JsonFault fault = document.error();
    const QString message = fault.kind == JsonFault::Kind::TooDeep
        ? QCoreApplication::translate(
              "JsonText",
              "This JSON file is nested more than %3 levels deep at byte %1 (line %2), so "
              "no diary program wrote it. Nothing was imported.")
              .arg(file.fileOffset(fault.offset))
              .arg(file.line(fault.offset))
              .arg(maximumJsonDepth)
        : QCoreApplication::translate(
              "JsonText",
              "This JSON file is damaged or incomplete at byte %1 (line %2). Nothing was "
              "imported. Export it again in the other program, then try once more.")
              .arg(file.fileOffset(fault.offset))
              .arg(file.line(fault.offset));
    return failure(ErrorKind::Format, message);
}
