// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/searchwords.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>

namespace
{
/// Longer ones first.
constexpr std::array<QLatin1StringView, 9> endings{
    QLatin1StringView("ern"), QLatin1StringView("en"), QLatin1StringView("er"),
    QLatin1StringView("es"),  QLatin1StringView("em"), QLatin1StringView("ed"),
    QLatin1StringView("e"),   QLatin1StringView("n"),  QLatin1StringView("s")};
constexpr qsizetype fewestLettersOfStem = 4;

constexpr int longestWord = 40; ///< slips are looked for in words up to this

bool isApostrophe(QChar letter)
{
    return letter == u'\'' || letter == u'’';
}

bool isPartOfWord(QChar letter)
{
    return letter.isLetterOrNumber() || letter.isMark();
}

/// What Unicode does not take apart.
QString takenApart(QChar letter)
{
    switch (letter.unicode()) {
    case u'ß':
        return QStringLiteral("ss");
    case u'æ':
        return QStringLiteral("ae");
    case u'œ':
        return QStringLiteral("oe");
    case u'ø':
        return QStringLiteral("o");
    case u'ł':
        return QStringLiteral("l");
    default:
        return letter;
    }
}

QString folded(QStringView word)
{
    const QString lower = word.toString().toLower();
    if (std::all_of(lower.cbegin(), lower.cend(), [](QChar c) { return c < u'\x80' && c != u'\''; }))
        return lower;
    QString plain;
    for (const QChar letter : lower.normalized(QString::NormalizationForm_KD)) {
        if (!letter.isMark() && !isApostrophe(letter))
            plain += takenApart(letter);
    }
    return plain;
}
} // namespace

QList<SearchWord> searchWordsOf(const QString &text)
{
    QList<SearchWord> words;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isPartOfWord(text.at(i)))
            continue;
        qsizetype end = i + 1;
        while (end < text.size()
               && (isPartOfWord(text.at(end))
                   || (isApostrophe(text.at(end)) && end + 1 < text.size() && text.at(end + 1).isLetter())))
            ++end;
        if (const QString word = folded(QStringView(text).mid(i, end - i)); !word.isEmpty())
            words.append({int(i), int(end - i), word});
        i = end;
    }
    return words;
}

int slipsAllowed(qsizetype letters)
{
    if (letters < 4)
        return 0;
    return letters < 8 ? 1 : 2;
}

int slipsBetween(QStringView typed, QStringView word, int most, bool isBeginning)
{
    const auto height = int(typed.size());
    const auto width = int(std::min<qsizetype>(word.size(), typed.size() + most));
    if (height > longestWord || width > longestWord + most || (!isBeginning && width < word.size()))
        return most + 1;
    using Row = std::array<int, longestWord + 8>;
    Row beforeLast{};
    Row last{};
    Row row{};
    for (int j = 0; j <= width; ++j)
        row[size_t(j)] = j;
    for (int i = 1; i <= height; ++i) {
        beforeLast = last;
        last = row;
        row[0] = i;
        int least = i;
        for (int j = 1; j <= width; ++j) {
            const bool isSame = typed[i - 1] == word[j - 1];
            int slips =
                std::min({last[size_t(j)] + 1, row[size_t(j - 1)] + 1, last[size_t(j - 1)] + !isSame});
            if (i > 1 && j > 1 && typed[i - 1] == word[j - 2] && typed[i - 2] == word[j - 1])
                slips = std::min(slips, beforeLast[size_t(j - 2)] + 1);
            row[size_t(j)] = slips;
            least = std::min(least, slips);
        }
        if (least > most)
            return most + 1;
    }
    const int slips =
        isBeginning ? *std::min_element(row.begin(), row.begin() + width + 1) : row[size_t(width)];
    return std::min(slips, most + 1);
}

QStringView stemOf(QStringView word)
{
    for (const QLatin1StringView ending : endings) {
        if (word.endsWith(ending) && word.size() - ending.size() >= fewestLettersOfStem)
            return word.chopped(ending.size());
    }
    return word;
}

bool isStemWithEnding(QStringView word, QStringView stem)
{
    return word.startsWith(stem)
        && (word.size() == stem.size()
            || std::any_of(
                endings.begin(), endings.end(),
                [rest = word.sliced(stem.size())](QLatin1StringView ending) { return rest == ending; }));
}

QString plainTextOf(const QString &markdown)
{
    static const QRegularExpression link(QStringLiteral("\\[([^\\]]*)\\]\\([^)]*\\)"));
    static const QRegularExpression lead(QStringLiteral("(?m)^\\s*(?:[-*>]|#{1,6}|\\d+\\.)\\s+"));
    QString text = markdown;
    text.replace(link, QStringLiteral("\\1")).remove(lead).remove(u'*').remove(u'`');
    return text.simplified();
}
