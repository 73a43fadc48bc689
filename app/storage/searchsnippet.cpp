// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/searchsnippet.h"

#include "storage/wordtokens.h"

#include <algorithm>

namespace
{
constexpr qsizetype snippetLength = 160;
constexpr qsizetype lengthBeforeMatch = 40;
constexpr qsizetype longestSearched = 20000; ///< a match further on is found, but not shown
constexpr QChar matchStart(0x02);
constexpr QChar matchEnd(0x03);
constexpr QChar ellipsis(0x2026);

/// Goes back or on to a space, so that a snippet does not cut through a word or a character.
qsizetype spaceBefore(QStringView text, qsizetype position)
{
    if (position >= text.size())
        return text.size();
    const qsizetype least = qMax<qsizetype>(0, position - lengthBeforeMatch / 2);
    for (qsizetype at = position; at > least; --at) {
        if (text.at(at - 1).isSpace())
            return at;
    }
    const bool isInsidePair = position > 0 && text.at(position).isLowSurrogate();
    return isInsidePair ? position - 1 : position;
}

/// The characters of a text on one line; what could be taken for a mark is left out.
void appendLine(QString &line, QStringView text)
{
    for (const QChar character : text) {
        if (character.isSpace())
            line += u' ';
        else if (character.category() != QChar::Other_Control)
            line += character;
    }
}
} // namespace

SnippetMaker::SnippetMaker(const SearchQuery &query)
{
    for (const SearchQuery::Term &term : query.terms) {
        if (term.isExcluded || term.field == SearchQuery::Field::Facets)
            continue;
        if (term.field == SearchQuery::Field::Text) {
            m_texts.append(term.text);
            continue;
        }
        Phrase phrase{{}, term.isPrefix};
        WordTokenizer words(term.text);
        while (const std::optional<WordToken> word = words.next())
            phrase.words.append(word->folded);
        m_phrases.append(phrase);
    }
}

bool SnippetMaker::endsWith(const QStringList &words, const Phrase &phrase)
{
    const qsizetype first = words.size() - phrase.words.size();
    if (phrase.words.isEmpty() || first < 0)
        return false;
    const bool endsAlike =
        phrase.isPrefix ? words.last().startsWith(phrase.words.last()) : words.last() == phrase.words.last();
    return endsAlike && std::equal(phrase.words.cbegin(), phrase.words.cend() - 1, words.cbegin() + first);
}

/// Stops where the snippet around the first match is full.
QList<SnippetMaker::Range> SnippetMaker::wordMatches(QStringView text) const
{
    QList<Range> ranges;
    QList<qsizetype> starts;
    QStringList words;
    WordTokenizer tokens(text);
    while (const std::optional<WordToken> token = tokens.next()) {
        if (m_phrases.isEmpty() || (!ranges.isEmpty() && token->start > ranges.first().start + snippetLength))
            break;
        starts.append(token->start);
        words.append(token->folded);
        for (const Phrase &phrase : m_phrases) {
            if (endsWith(words, phrase))
                ranges.append({starts.at(starts.size() - phrase.words.size()), token->start + token->length});
        }
    }
    return ranges;
}

QList<SnippetMaker::Range> SnippetMaker::textMatches(QStringView text) const
{
    QList<Range> ranges;
    for (const QString &wanted : m_texts) {
        for (qsizetype at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.size()))
            ranges.append({at, at + wanted.size()});
    }
    return ranges;
}

QString SnippetMaker::snippet(const QString &text) const
{
    const QStringView searched = QStringView(text).left(longestSearched);
    QList<Range> ranges = wordMatches(searched) + textMatches(searched);
    std::sort(ranges.begin(), ranges.end(), [](const Range &a, const Range &b) { return a.start < b.start; });
    const QStringView view(text);
    const qsizetype wanted =
        ranges.isEmpty() ? 0 : qMax<qsizetype>(0, ranges.first().start - lengthBeforeMatch);
    const qsizetype start = spaceBefore(view, wanted);
    const qsizetype longest = ranges.isEmpty() ? 0 : ranges.first().end;
    const qsizetype end = qMax(longest, spaceBefore(view, qMin(view.size(), start + snippetLength)));
    QString line;
    if (start > 0)
        line += ellipsis;
    qsizetype at = start;
    for (const Range &range : std::as_const(ranges)) {
        if (range.start < at || range.end > end)
            continue;
        appendLine(line, view.mid(at, range.start - at));
        line += matchStart;
        appendLine(line, view.mid(range.start, range.end - range.start));
        line += matchEnd;
        at = range.end;
    }
    appendLine(line, view.mid(at, end - at));
    return end < view.size() ? line + ellipsis : line;
}
