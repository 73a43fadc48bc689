// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/tokenizedtext.h"

#include "mapping/wrappedline.h"

#include <algorithm>

namespace
{

bool isSmallPlainLetter(QChar letter)
{
    return (letter >= u'a' && letter <= u'z') || (letter >= u'0' && letter <= u'9');
}

bool isWordLetter(QChar letter)
{
    const char16_t code = letter.unicode();
    if (code < 0x80)
        return isSmallPlainLetter(letter) || (code >= u'A' && code <= u'Z');
    return !letter.isSurrogate() && (letter.isLetterOrNumber() || letter.isMark());
}

constexpr QChar firstMark(0x300);

/// Most letters are plain ones, and need no table.
QChar smallLetter(QChar letter)
{
    if (letter.unicode() >= 0x80)
        return letter.toLower();
    const bool isCapital = letter >= u'A' && letter <= u'Z';
    return isCapital ? QChar(letter.unicode() - u'A' + u'a') : letter;
}

bool isApostrophe(QChar letter)
{
    return letter == u'\'' || letter == u'\u2019' || letter == u'\u02BC' || letter == u'\u2018'
        || letter == u'\u00B4' || letter == u'`';
}

bool isInvisible(QChar letter)
{
    return letter == u'\u00AD' || letter == u'\u200B' || letter == u'\u200C' || letter == u'\u200D'
        || letter == u'\u2060' || letter == u'\uFEFF';
}

bool continuesWord(QChar letter)
{
    return isWordLetter(letter) || isApostrophe(letter) || isInvisible(letter);
}

/// Walks over a text once and notes its words, sentences, clauses and quotations.
class TextReader
{
public:
    TextReader(QStringView text, const Vocabulary &vocabulary)
        : m_text(text)
        , m_vocabulary(vocabulary)
    {
    }

    TokenizedText read()
    {
        constexpr qsizetype usualWordLength = 4;
        m_result.tokens.reserve(static_cast<size_t>(m_text.size() / usualWordLength));
        while (m_position < m_text.size()) {
            if (isWordLetter(m_text[m_position]))
                readWord();
            else
                readMark(m_text[m_position++]);
        }
        m_result.isQuestion.resize(static_cast<size_t>(m_sentence) + 1, false);
        return std::move(m_result);
    }

private:
    [[nodiscard]] bool isLetterAt(qsizetype position) const
    {
        return position >= 0 && position < m_text.size() && isWordLetter(m_text[position]);
    }

    void readWord()
    {
        if (!readSimpleWord())
            readAnyWord();
    }

    /// Nearly every word is made of small plain letters (or digits) alone; it is looked up where it stands.
    bool readSimpleWord()
    {
        const auto *const end =
            std::find_if_not(m_text.begin() + m_position, m_text.end(), isSmallPlainLetter);
        const qsizetype length = end - m_text.begin() - m_position;
        const bool goesOn = end != m_text.end() && continuesWord(*end);
        if (goesOn || length > Vocabulary::longestWord)
            return false;
        append(m_text.sliced(m_position, length), m_position, length);
        m_position += length;
        return true;
    }

    void readAnyWord()
    {
        const qsizetype start = m_position;
        m_word.resize(0);
        bool hasMark = false;
        for (; m_position < m_text.size(); ++m_position) {
            const QChar letter = m_text[m_position];
            const bool isInner = isApostrophe(letter) && isLetterAt(m_position + 1);
            if (isInvisible(letter))
                continue;
            if (!isInner && !isWordLetter(letter))
                break;
            hasMark |= letter >= firstMark && letter.isMark();
            if (m_word.size() <= Vocabulary::longestWord)
                m_vocabulary.appendPlain(isInner ? QChar(u'\'') : smallLetter(letter), m_word);
        }
        if (hasMark)
            m_word = m_vocabulary.plain(m_word.normalized(QString::NormalizationForm_C));
        append(m_word, start, m_position - start);
    }

    void append(QStringView word, qsizetype start, qsizetype length)
    {
        const Vocabulary::Words words = m_vocabulary.read(word);
        for (size_t i = 0; i < words.size() && (i == 0 || words[i] != Vocabulary::unknown); ++i) {
            m_result.tokens.push_back({static_cast<int>(start), static_cast<int>(length), words[i],
                                       m_sentence, m_opensClause, m_closingMark != QChar()});
            m_opensClause = false;
        }
        m_isSentenceEmpty = false;
    }

    void readMark(QChar mark)
    {
        if (readQuotationMark(mark))
            return;
        switch (mark.unicode()) {
        case u'?':
            markQuestion();
            endSentence();
            break;
        case u'\n':
            if (isWrappedLine(m_text, m_position - 1))
                break;
            m_closingMark = QChar();
            endSentence();
            break;
        case u'!':
        case u';':
        case u':':
        case u'\u2026':
        case u'\u2028':
        case u'\u2029':
            endSentence();
            break;
        case u'.':
            if (!isLetterAt(m_position) || m_text[m_position].isUpper())
                endSentence();
            break;
        case u'-':
            m_opensClause |= !isLetterAt(m_position);
            break;
        case u',':
        case u'(':
        case u')':
        case u'\u2013':
        case u'\u2014':
            m_opensClause = true;
            break;
        default:
            break;
        }
    }

    void markQuestion()
    {
        const int asked = m_isSentenceEmpty ? m_sentence - 1 : m_sentence;
        if (asked < 0)
            return;
        m_result.isQuestion.resize(static_cast<size_t>(m_sentence) + 1, false);
        m_result.isQuestion[static_cast<size_t>(asked)] = true;
    }

    void endSentence()
    {
        if (!m_isSentenceEmpty)
            ++m_sentence;
        m_isSentenceEmpty = true;
        m_opensClause = true;
    }

    /// The mark that would close a quotation opened by `mark` here; null where it opens none.
    [[nodiscard]] QChar closingMarkFor(QChar mark) const
    {
        switch (mark.unicode()) {
        case u'"':
            return u'"';
        case u'\u201C':
            return u'\u201D';
        case u'\u201E':
            return u'\u201C';
        case u'\u201A':
            return u'\u2018';
        case u'\u00AB':
            return u'\u00BB';
        case u'\u00BB':
            return u'\u00AB';
        case u'\u2018':
            return u'\u2019';
        case u'\'':
            return !isLetterAt(m_position - 2) && isLetterAt(m_position) ? QChar(u'\'') : QChar();
        default:
            return {};
        }
    }

    bool readQuotationMark(QChar mark)
    {
        if (m_closingMark != QChar()) {
            const bool isStraightened = m_closingMark == u'\u201D' && mark == u'"';
            if (mark != m_closingMark && !isStraightened)
                return false;
            m_closingMark = QChar();
            return true;
        }
        m_closingMark = closingMarkFor(mark);
        return m_closingMark != QChar();
    }

    QStringView m_text;
    const Vocabulary &m_vocabulary;
    TokenizedText m_result;
    QString m_word;
    qsizetype m_position = 0;
    int m_sentence = 0;
    bool m_isSentenceEmpty = true;
    bool m_opensClause = true;
    QChar m_closingMark;
};

} // namespace

TokenizedText tokenize(QStringView text, const Vocabulary &vocabulary)
{
    return TextReader(text, vocabulary).read();
}

TokenizedText TokenizedText::part(int first, int end) const
{
    TokenizedText result;
    if (first >= end)
        return result;
    result.tokens.assign(tokens.begin() + first, tokens.begin() + end);
    result.isQuestion.assign(isQuestion.begin() + at(first).sentence,
                             isQuestion.begin() + at(end - 1).sentence + 1);
    for (Token &token : result.tokens) {
        token.start -= at(first).start;
        token.sentence -= at(first).sentence;
    }
    result.tokens.front().opensClause = true;
    return result;
}
