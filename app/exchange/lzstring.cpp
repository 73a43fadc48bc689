// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/lzstring.h"

#include <optional>
#include <vector>

namespace
{
enum LzCode : quint32 { NewUnit8, NewUnit16, EndOfText, FirstFreeCode };

int lzLetterValue(char16_t letter)
{
    if (letter >= u'A' && letter <= u'Z')
        return letter - u'A';
    if (letter >= u'a' && letter <= u'z')
        return letter - u'a' + 26;
    if (letter >= u'0' && letter <= u'9')
        return letter - u'0' + 52;
    return letter == u'+' ? 62 : letter == u'/' ? 63 : -1;
}

/// Reads numbers least significant bit first; each letter gives its most significant bit first.
class LzBitReader
{
public:
    explicit LzBitReader(QStringView letters)
        : m_letters(letters)
    {
    }

    /// None when the letters end or one of them is foreign.
    std::optional<quint32> number(int bits)
    {
        quint32 value = 0;
        for (int i = 0; i < bits; ++i) {
            if (m_bitsLeft == 0 && !nextLetter())
                return std::nullopt;
            --m_bitsLeft;
            value |= quint32((m_letter >> m_bitsLeft) & 1) << i;
        }
        return value;
    }

    /// Whether nothing but zero bits is left, as at the end of a whole text.
    bool isRestZero()
    {
        do {
            if ((m_letter & ((1 << m_bitsLeft) - 1)) != 0)
                return false;
        } while (nextLetter());
        return m_position == m_letters.size();
    }

    [[nodiscard]] qsizetype position() const { return m_position; }

private:
    bool nextLetter()
    {
        if (m_position >= m_letters.size())
            return false;
        m_letter = lzLetterValue(m_letters[m_position].unicode());
        if (m_letter < 0)
            return false;
        ++m_position;
        m_bitsLeft = 6;
        return true;
    }

    QStringView m_letters;
    qsizetype m_position = 0;
    int m_letter = 0;
    int m_bitsLeft = 0;
};

/// Each phrase of the table has stood in the output before it is used, so an entry is a place there.
struct LzPhrase {
    qint32 start = 0;
    qint32 length = 0;
};

class LzDecoder
{
public:
    LzDecoder(QStringView letters, qsizetype limit)
        : m_bits(letters)
        , m_limit(limit)
        , m_table(FirstFreeCode)
    {
    }

    LzString::Decoded decode()
    {
        const bool isWhole = decodeCodes() && m_bits.isRestZero();
        const auto fault = isWhole ? LzString::Fault::None
            : m_isTooLong          ? LzString::Fault::TooLong
                                   : LzString::Fault::Damaged;
        return {isWhole ? m_output : QString(), fault, m_bits.position()};
    }

private:
    bool decodeCodes()
    {
        const auto first = m_bits.number(2);
        if (first == EndOfText)
            return true;
        if (!first || *first > NewUnit16 || !appendFreshUnit(*first))
            return false;
        LzPhrase phrase = m_table.back();
        for (;;) {
            const auto code = m_bits.number(m_width);
            if (code == EndOfText)
                return true;
            if (!code || !appendPhrase(*code, phrase))
                return false;
        }
    }

    bool appendFreshUnit(quint32 code)
    {
        const auto unit = m_bits.number(code == NewUnit8 ? 8 : 16);
        if (!unit || !hasRoomFor(1))
            return false;
        m_table.push_back({qint32(m_output.size()), 1});
        m_output += QChar(char16_t(*unit));
        return true;
    }

    /// Writes the phrase of the code and gives `phrase` plus its first unit the next code.
    bool appendPhrase(quint32 code, LzPhrase &phrase)
    {
        const auto start = qint32(m_output.size());
        LzPhrase next{start, 1};
        if (code <= NewUnit16) {
            if (!appendFreshUnit(code))
                return false;
            tick();
        } else {
            if (code > m_table.size())
                return false;
            const LzPhrase known =
                code < m_table.size() ? m_table[code] : LzPhrase{phrase.start, phrase.length + 1};
            if (!hasRoomFor(known.length))
                return false;
            // Unit by unit: the phrase may reach into what is being written.
            for (qint32 i = 0; i < known.length; ++i)
                m_output += QChar(m_output[known.start + i]);
            next.length = known.length;
        }
        m_table.push_back({phrase.start, phrase.length + 1});
        tick();
        phrase = next;
        return true;
    }

    bool hasRoomFor(qsizetype units)
    {
        m_isTooLong = units > m_limit - m_output.size();
        return !m_isTooLong;
    }

    void tick()
    {
        if (--m_room == 0) {
            m_room = quint32(1) << m_width;
            ++m_width;
        }
    }

    LzBitReader m_bits;
    qsizetype m_limit;
    std::vector<LzPhrase> m_table;
    QString m_output;
    bool m_isTooLong = false;
    int m_width = 3;
    quint32 m_room = 4;
};
} // namespace

LzString::Decoded LzString::decompress(QStringView letters, qsizetype limit)
{
    while (letters.endsWith(u'='))
        letters.chop(1);
    return LzDecoder(letters, limit).decode();
}
