// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/claims.h"

#include <QRegularExpression>
#include <algorithm>

namespace
{
const QString smallNumber = QStringLiteral("(?:one|two|three|four|five|six|seven|eight|nine|ten|ein(?:e[rs]?)"
                                           "?|zwei|drei|vier|fünf|sechs|sieben|acht|"
                                           "neun|zehn)");
const QString anyNumber =
    QStringLiteral("(?:") + smallNumber
    + QStringLiteral(
        "|eleven|twelve|\\w+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundreds?|thousands?|"
        "elf|zwölf|\\w+zehn|(?:zwan|vier|fünf|sech|sieb|acht|neun)zig|dreißig|\\w*hundert)");

QRegularExpression words(const QString &pattern)
{
    return QRegularExpression(
        pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

/// Whether a sentence holds a number that needs a source.
bool hasClaimedNumber(const QString &sentence)
{
    static const QRegularExpression number =
        words(QStringLiteral(
                  "\\d|\\bper ?cent\\b|\\bProzent\\b|\\b(?:twice|half) as (?:many|much|often)\\b|"
                  "\\b(?:doppelt|halb) so (?:viele?|oft)\\b|"
                  "\\b(?:half|a third|a quarter) of (?:all|us|them|the people|people)\\b|"
                  "\\b(?:die Hälfte|ein Drittel|ein Viertel) (?:aller|von allen|der Menschen|der Leute)\\b|")
              + QStringLiteral("\\b(?!one o)%1 (?:in|of|out of|von) %2\\b|").arg(smallNumber, anyNumber)
              + QStringLiteral("\\b(?:stud(?:y|ies)|review|trial|survey|tests) (?:of|with) (?:\\w+ )?%1\\b|"
                               "\\b(?:Studien?|Übersicht|Umfrage|Tests) mit (?:\\w+ )?%1\\b")
                    .arg(anyNumber));
    return number.match(sentence).hasMatch();
}

QString withoutWhatClaimsNothing(QString paragraph)
{
    static const QRegularExpression step(QStringLiteral("^\\s*\\d+\\.\\s+"));
    static const QRegularExpression quoted(QStringLiteral("“[^”]*”|„[^“]*“"));
    static const QRegularExpression scale = words(QStringLiteral("\\b(?:from|von) \\d+ (?:to|bis) \\d+"));
    static const QRegularExpression example(QStringLiteral("^- .*\\*\\*[^*]+\\.\\*\\*.*$"));
    const bool isCorrection = paragraph.startsWith(QStringLiteral("- **"));
    if (!isCorrection)
        paragraph.remove(example);
    return paragraph.remove(step).remove(quoted).remove(scale);
}
} // namespace

QStringList claimsWithoutWork(const QString &markdown, const QStringList &works)
{
    static const QRegularExpression sentence(QStringLiteral("[^.!?]+(?:[.!?](?!\\s|$)[^.!?]*)*[.!?]*"));
    QStringList claims;
    for (const QString &paragraph : markdown.split(u'\n', Qt::SkipEmptyParts)) {
        const bool isCited = std::any_of(works.cbegin(), works.cend(), [&paragraph](const QString &work) {
            return paragraph.contains(work);
        });
        if (isCited || paragraph.startsWith(u'#'))
            continue;
        auto matches = sentence.globalMatch(withoutWhatClaimsNothing(paragraph));
        while (matches.hasNext()) {
            const QString text = matches.next().captured().trimmed();
            if (!text.endsWith(u'?') && hasClaimedNumber(text))
                claims.append(text);
        }
    }
    return claims;
}

QStringList worksCitedIn(const QString &markdown)
{
    static const QRegularExpression brackets(QStringLiteral("\\(([^()]*\\b\\d{4}[a-z]?)\\)"));
    QStringList works;
    auto matches = brackets.globalMatch(markdown);
    while (matches.hasNext()) {
        for (const QString &work : matches.next().captured(1).split(u';'))
            works.append(work.trimmed());
    }
    return works;
}
