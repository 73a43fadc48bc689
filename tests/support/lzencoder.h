// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

/// The coder's other half, kept here only to make texts for the decoder. One object packs one text.
class LzEncoder
{
public:
    QString encode(const QString &text)
    {
        int phrase = noPhrase;
        for (const QChar letter : text) {
            const int single = codeOfSingle(letter.unicode());
            const int longer = phrase == noPhrase ? single : longerThan(phrase, letter.unicode());
            if (longer != noPhrase) {
                phrase = longer;
                continue;
            }
            put(phrase);
            add(phrase, letter.unicode());
            phrase = single;
        }
        if (phrase != noPhrase)
            put(phrase);
        write(endOfText, m_width);
        do {
            bit(0);
        } while (m_bitCount != 0);
        return m_letters + QString((4 - m_letters.size() % 4) % 4, u'=');
    }

private:
    static constexpr int noPhrase = 0; // the empty one; those of one unit are a unit longer
    static constexpr int endOfText = 2;

    /// By its code. No hash: whoever packs a million texts under a sanitizer would wait for it.
    struct Phrase {
        char16_t unit = 0;
        bool isFresh = false; ///< of one unit, and not written yet
        int firstLonger = noPhrase;
        int sister = noPhrase; ///< another that is as much longer than the same phrase
    };

    int longerThan(int phrase, char16_t unit) const
    {
        int longer = m_phrases[phrase].firstLonger;
        while (longer != noPhrase && m_phrases[longer].unit != unit)
            longer = m_phrases[longer].sister;
        return longer;
    }
    int add(int phrase, char16_t unit)
    {
        const int code = int(m_phrases.size());
        m_phrases.push_back({unit, phrase == noPhrase, noPhrase, m_phrases[phrase].firstLonger});
        return m_phrases[phrase].firstLonger = code;
    }
    int codeOfSingle(char16_t unit)
    {
        const int known = longerThan(noPhrase, unit);
        return known != noPhrase ? known : add(noPhrase, unit);
    }
    void put(int phrase)
    {
        if (m_phrases[phrase].isFresh) {
            const char16_t unit = m_phrases[phrase].unit;
            m_phrases[phrase].isFresh = false;
            write(unit < 256 ? 0 : 1, m_width);
            write(unit, unit < 256 ? 8 : 16);
            tick();
        } else {
            write(phrase, m_width);
        }
        tick();
    }
    void tick()
    {
        if (--m_room == 0) {
            m_room = 1 << m_width;
            ++m_width;
        }
    }
    void write(int value, int bits)
    {
        for (int i = 0; i < bits; ++i)
            bit((value >> i) & 1);
    }
    void bit(int value)
    {
        static constexpr char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        m_letter = m_letter * 2 + value;
        if (++m_bitCount == 6) {
            m_letters += QLatin1Char(alphabet[m_letter]);
            m_letter = 0;
            m_bitCount = 0;
        }
    }

    std::vector<Phrase> m_phrases = std::vector<Phrase>(3); // 0, 1 and 2 mean no phrase of the text
    QString m_letters;
    int m_width = 2;
    int m_room = 2;
    int m_letter = 0;
    int m_bitCount = 0;
};
