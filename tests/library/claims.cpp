// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/claims.h"

#include <QRegularExpression>
#include <algorithm>

namespace
{
const QString workSign = QStringLiteral("‡");
const QString smallNumber = QStringLiteral("(?:one|two|three|four|five|six|seven|eight|nine|ten|ein(?:e[rs]?)"
                                           "?|zwei|drei|vier|fünf|sechs|sieben|acht|"
                                           "neun|zehn)");
const QString anyNumber =
    QStringLiteral("(?:") + smallNumber
    + QStringLiteral(
        "|eleven|twelve|\\w+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundreds?|thousands?|"
        "elf|zwölf|\\w+zehn|(?:zwan|vier|fünf|sech|sieb|acht|neun)zig|dreißig|\\w*hundert)");

/// More than one of something, or a part of it.
const QString someNumber = QStringLiteral(
    "(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w+teen|\\w+ty people|hundreds?|"
    "thousands?|twice|thrice|double|half|thirds?|quarters?|"
    "zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|\\w+zehn|\\w*hundert|\\w*tausend|"
    "zweimal|dreimal|doppelt|Hälfte|Drittel|Viertel)");
const QString research = QStringLiteral(
    "(?:stud(?:y|ies)|trials?|surveys?|reviews?|experiments (?:found|show)|in \\w+ experiments|"
    "research|Studien?|Umfragen?|Übersicht(?:en)?|in \\w+ (?:Experimenten|Versuchen)|Forschung)");

QRegularExpression words(const QString &pattern)
{
    return QRegularExpression(
        pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

/// Whether a sentence holds a number that needs a source.
bool hasClaimedNumber(const QString &sentence, ClaimedNumbers numbers)
{
    static const QRegularExpression number =
        words(QStringLiteral(
                  "\\d|\\bper ?cent\\b|\\bProzent\\b|\\b(?:twice|half) as (?:many|much|often)\\b|"
                  "\\b(?:doppelt|halb) so (?:viele?|oft)\\b|"
                  "\\b(?:half|a third|a quarter) of (?:all|us|them|the people|people)\\b|"
                  "\\b(?:die Hälfte|ein Drittel|ein Viertel) (?:aller|von allen|der Menschen|der Leute)\\b|")
              + QStringLiteral("\\b(?!one o)%1 (?:in|of|out of|von) %2\\b|").arg(smallNumber, anyNumber)
              + QStringLiteral("\\b(?:stud(?:y|ies)|review|trial|survey|tests) (?:of|with) (?:\\w+ )?%1\\b|"
                               "\\b(?:Studien?|Übersicht|Umfrage|Tests) mit (?:\\w+ )?%1\\b|")
                    .arg(anyNumber)
              + QStringLiteral("\\b(?:fewer|less|more) than (?:a|one|two) (?:half|thirds?|quarters?)\\b|"
                               "\\b(?:weniger|mehr) als (?:die|ein|zwei) (?:Hälfte|Drittel|Viertel)\\b|"
                               "\\bin (?!one |einem )%1 (?:studies|experiments|trials|Studien|Experimenten|"
                               "Versuchen)\\b")
                    .arg(smallNumber));
    static const QRegularExpression counted = words(QStringLiteral("\\b%1\\b").arg(someNumber));
    static const QRegularExpression studied = words(QStringLiteral("\\b%1\\b").arg(research));
    const bool hasNumber = number.match(sentence).hasMatch();
    if (hasNumber && numbers == ClaimedNumbers::All)
        return true;
    return (hasNumber || counted.match(sentence).hasMatch()) && studied.match(sentence).hasMatch();
}

/// Without the sections of made-up examples.
QString withoutExamples(QString markdown)
{
    static const QRegularExpression section(
        QStringLiteral("(?m)^## (?:An example|Examples|Ein Beispiel|Beispiele)\\n(?:(?!## ).*\\n?)*"));
    return markdown.remove(section);
}

/// With one sign in the place of each work, so that "et al." ends no sentence.
QString withMarkedWorks(QString text, QStringList works)
{
    std::sort(works.begin(), works.end(),
              [](const QString &a, const QString &b) { return a.size() > b.size(); });
    for (const QString &work : works)
        text.replace(work, workSign);
    return text;
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

QStringList claimsWithoutWork(const QString &markdown, const QStringList &works, ClaimedNumbers numbers)
{
    static const QRegularExpression sentence(QStringLiteral("[^.!?]+(?:[.!?](?!\\s|$)[^.!?]*)*[.!?]*"));
    QStringList claims;
    const QString text = withMarkedWorks(withoutExamples(markdown), works);
    for (const QString &paragraph : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (paragraph.startsWith(u'#'))
            continue;
        auto matches = sentence.globalMatch(withoutWhatClaimsNothing(paragraph));
        while (matches.hasNext()) {
            const QString said = matches.next().captured().trimmed();
            if (!said.endsWith(u'?') && !said.contains(workSign) && hasClaimedNumber(said, numbers))
                claims.append(said);
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
