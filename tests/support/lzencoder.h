// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QString>

/// The coder's other half, kept here only to make texts for the decoder.
class LzEncoder
{
public:
    QString encode(const QString &text)
    {
        QString phrase;
        for (const QChar unit : text) {
            const QString single(unit);
            if (!m_codes.contains(single)) {
                m_codes.insert(single, m_nextCode++);
                m_fresh.insert(single);
            }
            const QString longer = phrase + unit;
            if (m_codes.contains(longer)) {
                phrase = longer;
                continue;
            }
            put(phrase);
            m_codes.insert(longer, m_nextCode++);
            phrase = single;
        }
        if (!phrase.isEmpty())
            put(phrase);
        write(2, m_width);
        do {
            bit(0);
        } while (m_bitCount != 0);
        return m_letters + QString((4 - m_letters.size() % 4) % 4, u'=');
    }

private:
    void put(const QString &phrase)
    {
        if (m_fresh.remove(phrase)) {
            const char16_t unit = phrase.front().unicode();
            write(unit < 256 ? 0 : 1, m_width);
            write(unit, unit < 256 ? 8 : 16);
            tick();
        } else {
            write(m_codes.value(phrase), m_width);
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
        static const QString alphabet =
            QStringLiteral("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/");
        m_letter = m_letter * 2 + value;
        if (++m_bitCount == 6) {
            m_letters += alphabet[m_letter];
            m_letter = 0;
            m_bitCount = 0;
        }
    }

    QHash<QString, int> m_codes;
    QSet<QString> m_fresh;
    QString m_letters;
    int m_nextCode = 3;
    int m_width = 2;
    int m_room = 2;
    int m_letter = 0;
    int m_bitCount = 0;
};
