// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/textfile.h"

#include "exchange/utf8.h"

#include <QCoreApplication>
#include <QtEndian>
#include <algorithm>
#include <vector>

namespace
{
struct ByteOrderMark {
    QByteArrayView bytes;
    int unitBytes;
    bool isBigEndian;
};

// UTF-32 little-endian starts like UTF-16 little-endian, so it comes first.
const ByteOrderMark byteOrderMarks[] = {
    {QByteArrayView("\x00\x00\xFE\xFF", 4), 4, true}, {QByteArrayView("\xFF\xFE\x00\x00", 4), 4, false},
    {QByteArrayView("\xEF\xBB\xBF", 3), 1, false},    {QByteArrayView("\xFE\xFF", 2), 2, true},
    {QByteArrayView("\xFF\xFE", 2), 2, false},
};

qsizetype lineOfByte(const QByteArray &utf8, qsizetype end)
{
    qsizetype line = 1;
    for (qsizetype i = 0; i < std::min(end, utf8.size()); ++i) {
        const bool isLoneReturn = utf8[i] == '\r' && !(i + 1 < utf8.size() && utf8[i + 1] == '\n');
        if (utf8[i] == '\n' || isLoneReturn)
            ++line;
    }
    return line;
}

class WideText
{
    Q_DECLARE_TR_FUNCTIONS(TextFile)

public:
    WideText(QByteArrayView bytes, const ByteOrderMark &mark)
        : m_bytes(bytes)
        , m_mark(mark)
    {
    }

    /// The code points; an offset of the first bad unit (in bytes after the mark) when there is one.
    std::optional<qsizetype> read(QByteArray &utf8) const
    {
        std::vector<char32_t> points;
        points.reserve(size_t(m_bytes.size() / m_mark.unitBytes));
        qsizetype bad = -1;
        for (qsizetype at = 0; at < m_bytes.size() && bad < 0;) {
            const qsizetype length = readPoint(at, points);
            if (length == 0)
                bad = at;
            at += length;
        }
        utf8 = QString::fromUcs4(points.data(), qsizetype(points.size())).toUtf8();
        return bad < 0 ? std::nullopt : std::optional(bad);
    }

private:
    [[nodiscard]] char32_t unit(qsizetype at) const
    {
        const char *data = m_bytes.data() + at;
        if (m_mark.unitBytes == 4)
            return m_mark.isBigEndian ? qFromBigEndian<quint32>(data) : qFromLittleEndian<quint32>(data);
        return m_mark.isBigEndian ? qFromBigEndian<quint16>(data) : qFromLittleEndian<quint16>(data);
    }

    /// How many bytes the code point at `at` takes, 0 when there is none.
    qsizetype readPoint(qsizetype at, std::vector<char32_t> &points) const
    {
        const int size = m_mark.unitBytes;
        if (at + size > m_bytes.size())
            return 0;
        const char32_t first = unit(at);
        if (first == 0 || first > QChar::LastValidCodePoint)
            return 0;
        if (!QChar::isSurrogate(first)) {
            points.push_back(first);
            return size;
        }
        if (size == 4 || !QChar::isHighSurrogate(first) || at + 4 > m_bytes.size()
            || !QChar::isLowSurrogate(unit(at + 2)))
            return 0;
        points.push_back(QChar::surrogateToUcs4(char16_t(first), char16_t(unit(at + 2))));
        return 4;
    }

    QByteArrayView m_bytes;
    const ByteOrderMark &m_mark;
};

Failure badByte(int unitBytes, qint64 offset, qsizetype line)
{
    return failure(ErrorKind::Format,
                   //: %1 is the name of an encoding, such as UTF-8
                   QCoreApplication::translate(
                       "TextFile",
                       "This file is not valid %1 text: the byte at offset %2 (line %3) does not fit. "
                       "Nothing was imported. Save the file again as UTF-8, then try once more.")
                       .arg(QStringLiteral("UTF-%1").arg(unitBytes * 8))
                       .arg(offset)
                       .arg(line));
}

Failure zeroByte(qint64 offset, qsizetype line)
{
    return failure(ErrorKind::Format,
                   QCoreApplication::translate(
                       "TextFile",
                       "This file has a zero byte at offset %1 (line %2), so it is not plain text, or "
                       "it is damaged, or it is UTF-16 without a mark. Nothing was imported. Save it "
                       "again as UTF-8, then try once more.")
                       .arg(offset)
                       .arg(line));
}
} // namespace

Result<TextFile> TextFile::decode(const QByteArray &bytes)
{
    TextFile file;
    const auto mark = std::find_if(std::begin(byteOrderMarks), std::end(byteOrderMarks),
                                   [&](const ByteOrderMark &m) { return bytes.startsWith(m.bytes); });
    if (mark != std::end(byteOrderMarks)) {
        file.m_unitBytes = mark->unitBytes;
        file.m_markBytes = int(mark->bytes.size());
    }
    if (file.m_unitBytes > 1) {
        const auto bad = WideText(QByteArrayView(bytes).sliced(file.m_markBytes), *mark).read(file.m_utf8);
        if (bad)
            return badByte(file.m_unitBytes, *bad + file.m_markBytes, file.line(file.m_utf8.size()));
        return file;
    }
    file.m_utf8 = file.m_markBytes > 0 ? bytes.sliced(file.m_markBytes) : bytes;
    const qsizetype bad = firstInvalidUtf8(file.m_utf8);
    const qsizetype zero = file.m_utf8.indexOf('\0');
    if (zero >= 0 && (bad < 0 || zero < bad))
        return zeroByte(zero + file.m_markBytes, file.line(zero));
    if (bad >= 0)
        return badByte(1, bad + file.m_markBytes, file.line(bad));
    return file;
}

QString TextFile::text() const
{
    QString text = QString::fromUtf8(m_utf8);
    text.remove(QChar(QChar::ByteOrderMark)); // also where files were put one behind the other
    if (text.contains(QLatin1Char('\r'))) {
        text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
        text.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    }
    return text;
}

bool TextFile::isBlank() const
{
    const QByteArray trimmed = m_utf8.trimmed();
    return trimmed.isEmpty()
        || (uchar(trimmed.front()) >= 0x80 && QString::fromUtf8(trimmed).trimmed().isEmpty());
}

qint64 TextFile::fileOffset(qsizetype utf8Offset) const
{
    if (m_unitBytes == 1)
        return m_markBytes + utf8Offset;
    const QString before = QString::fromUtf8(m_utf8.first(std::min(utf8Offset, m_utf8.size())));
    const qsizetype units = m_unitBytes == 2 ? before.size() : before.toUcs4().size();
    return m_markBytes + units * m_unitBytes;
}

qsizetype TextFile::line(qsizetype utf8Offset) const
{
    return lineOfByte(m_utf8, utf8Offset);
}
