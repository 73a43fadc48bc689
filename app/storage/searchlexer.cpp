// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/searchlexer.h"

namespace
{
constexpr qsizetype longestQuery = 1000;
constexpr qsizetype mostPieces = 32;

bool isQuote(QChar character)
{
    return character == u'"' || character == u'\u201C' || character == u'\u201D' || character == u'\u201E';
}

QString readable(const QString &text)
{
    QString clean = text.left(longestQuery);
    for (QChar &character : clean) {
        if (character.category() == QChar::Other_Control)
            character = u' ';
    }
    return clean;
}

/// Walks over the text once and cuts it into pieces.
class Lexer
{
public:
    explicit Lexer(const QString &text)
        : m_text(text)
    {
    }

    [[nodiscard]] bool hasMore()
    {
        while (m_at < m_text.size() && m_text.at(m_at).isSpace())
            ++m_at;
        return m_at < m_text.size();
    }

    SearchPiece next()
    {
        SearchPiece piece;
        piece.isExcluded = isAt(u'-') && !endsAfter(1);
        if (piece.isExcluded)
            ++m_at;
        const qsizetype start = m_at;
        piece.name = readName();
        readValue(piece);
        piece.whole = m_text.mid(start, m_at - start);
        piece.isBeingTyped = !piece.isQuoted && m_at == m_text.size();
        return piece;
    }

private:
    [[nodiscard]] bool isAt(QChar character) const
    {
        return m_at < m_text.size() && m_text.at(m_at) == character;
    }

    [[nodiscard]] bool endsAfter(qsizetype count) const
    {
        return m_at + count >= m_text.size() || m_text.at(m_at + count).isSpace();
    }

    QString readName()
    {
        if (isAt(u'#') && !endsAfter(1)) {
            ++m_at;
            return QStringLiteral("#");
        }
        qsizetype end = m_at;
        while (end < m_text.size() && m_text.at(end).isLetter())
            ++end;
        if (end == m_at || end >= m_text.size() || m_text.at(end) != u':')
            return {};
        const QString name = m_text.mid(m_at, end - m_at).toLower();
        m_at = end + 1;
        return name;
    }

    void readValue(SearchPiece &piece)
    {
        piece.isQuoted = m_at < m_text.size() && isQuote(m_text.at(m_at));
        if (piece.isQuoted)
            ++m_at;
        const qsizetype start = m_at;
        while (m_at < m_text.size() && !isQuote(m_text.at(m_at))
               && (piece.isQuoted || !m_text.at(m_at).isSpace()))
            ++m_at;
        piece.value = m_text.mid(start, m_at - start);
        if (piece.isQuoted && m_at < m_text.size())
            ++m_at;
    }

    const QString &m_text;
    qsizetype m_at = 0;
};
} // namespace

QList<SearchPiece> searchPieces(const QString &text)
{
    const QString clean = readable(text);
    QList<SearchPiece> pieces;
    Lexer lexer(clean);
    while (pieces.size() < mostPieces && lexer.hasMore())
        pieces.append(lexer.next());
    return pieces;
}
