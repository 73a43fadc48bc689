// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/readability.h"

#include <QRegularExpression>
#include <QStringList>

int syllablesOf(const QString &word)
{
    static const QRegularExpression vowels(QStringLiteral("[aeiouy]+"));
    QString letters = word.toLower();
    letters.remove(QRegularExpression(QStringLiteral("[^a-z]")));
    if (letters.size() <= 3)
        return 1;
    // A silent ending is no syllable: "made", "liked", "takes", but not "table", "wanted" or "faces".
    letters.remove(QRegularExpression(QStringLiteral("(?:[^laeiouy]es|[^tdaeiouy]ed|[^laeiouy]e)$")));
    int count = 0;
    for (auto match = vowels.globalMatch(letters); match.hasNext(); match.next())
        ++count;
    if (word.contains(QRegularExpression(QStringLiteral("(?:[sxz]|ch|sh|c|g)es$"))))
        ++count;
    return qMax(1, count);
}

TextCounts countText(const QString &text)
{
    static const QRegularExpression wordPattern(QStringLiteral("[\\p{L}\\d][\\p{L}\\d’'-]*"));
    static const QRegularExpression endPattern(QStringLiteral("[.!?:…]+[”’\\s]|[.!?:…]+[”’]*$|\\n"));
    TextCounts counts;
    bool isOpen = false;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        qsizetype position = 0;
        while (position < line.size()) {
            const auto end = endPattern.match(line, position);
            const qsizetype stop = end.hasMatch() ? end.capturedEnd() : line.size();
            isOpen = false;
            for (auto word = wordPattern.globalMatch(line.mid(position, stop - position)); word.hasNext();) {
                counts.syllables += syllablesOf(word.next().captured());
                ++counts.words;
                isOpen = true;
            }
            counts.sentences += isOpen ? 1 : 0;
            position = stop;
        }
    }
    return counts;
}

double gradeOf(const TextCounts &counts)
{
    return 0.39 * counts.words / counts.sentences + 11.8 * counts.syllables / counts.words - 15.59;
}

double easeOf(const TextCounts &counts)
{
    return 206.835 - 1.015 * counts.words / counts.sentences - 84.6 * counts.syllables / counts.words;
}

QString proseOf(const QString &markdown)
{
    static const QRegularExpression link(QStringLiteral("\\[([^\\]]*)\\]\\([^)]*\\)"));
    QStringList prose;
    for (QString line : markdown.section(QStringLiteral("\n## See also"), 0, 0).split(u'\n')) {
        if (line.startsWith(u'#'))
            continue;
        line.replace(link, QStringLiteral("\\1"));
        prose.append(line.remove(u'*').trimmed());
    }
    return prose.join(u'\n').trimmed();
}
