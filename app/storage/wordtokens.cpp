// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/wordtokens.h"

#include <algorithm>

namespace
{
struct CodePoint {
    char32_t value = 0;
    qsizetype length = 1; ///< UTF-16 units
};

CodePoint codePointAt(QStringView text, qsizetype position)
{
    const QChar first = text.at(position);
    const bool isPair =
        first.isHighSurrogate() && position + 1 < text.size() && text.at(position + 1).isLowSurrogate();
    if (isPair)
        return {QChar::surrogateToUcs4(first, text.at(position + 1)), 2};
    return {first.unicode(), 1};
}

bool isWordCharacter(char32_t character)
{
    return QChar::isLetterOrNumber(character) || QChar::category(character) == QChar::Other_PrivateUse;
}

bool isInsideWord(char32_t character)
{
    return isWordCharacter(character) || QChar::category(character) == QChar::Mark_NonSpacing;
}

bool isWrittenWithoutSpaces(char32_t character)
{
    switch (QChar::script(character)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return false;
    }
}

QString foldedWord(QStringView word)
{
    const bool isAscii =
        std::all_of(word.cbegin(), word.cend(), [](QChar character) { return character.unicode() < 0x80; });
    if (isAscii)
        return word.toString().toLower();
    QString folded;
    const QString apart = word.toString().normalized(QString::NormalizationForm_D).toCaseFolded();
    for (const QChar character : apart) {
        if (character.category() != QChar::Mark_NonSpacing)
            folded.append(character);
    }
    return folded;
}
} // namespace

std::optional<WordToken> WordTokenizer::next()
{
    while (m_at < m_text.size()) {
        const qsizetype start = m_at;
        CodePoint point = codePointAt(m_text, m_at);
        m_at += point.length;
        if (!isWordCharacter(point.value))
            continue;
        while (m_at < m_text.size()) {
            point = codePointAt(m_text, m_at);
            if (!isInsideWord(point.value))
                break;
            m_at += point.length;
        }
        return WordToken{start, m_at - start, foldedWord(m_text.mid(start, m_at - start))};
    }
    return std::nullopt;
}

bool isInWordIndex(QStringView text)
{
    bool hasWord = false;
    for (qsizetype at = 0; at < text.size();) {
        const CodePoint point = codePointAt(text, at);
        at += point.length;
        if (isWrittenWithoutSpaces(point.value))
            return false;
        hasWord = hasWord || isWordCharacter(point.value);
    }
    return hasWord;
}
