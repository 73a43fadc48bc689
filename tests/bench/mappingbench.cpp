// SPDX-License-Identifier: GPL-3.0-or-later
// Start of the suggestions, one thought, and 1 MB of text in one go. A file of thoughts (one on each line)
// may be named after the file of figures; without it a few are repeated.
#include "figures.h"
#include "mapping/suggester.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

namespace
{
constexpr int starts = 25;
constexpr int longRounds = 9;
constexpr qsizetype megabyte = 1'000'000;

Suggester loaded(const QString &language = QStringLiteral("en"))
{
    auto result = Suggester::load(language);
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    return std::move(*result);
}

QStringList thoughtsIn(const QString &name)
{
    QFile file(name);
    if (name.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {QStringLiteral("She did not answer. I must have done something wrong."),
                QStringLiteral("If I fail on Monday, everything is over."),
                QStringLiteral("The landlord said the flat was gone once he heard my surname."),
                QStringLiteral("I had soup and went for a walk by the river with my sister.")};
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

void measureThoughts(QJsonObject &figures, const Suggester &suggester, const QStringList &thoughts)
{
    Durations durations;
    for (const QString &thought : thoughts)
        durations.add(millisecondsOf([&] { static_cast<void>(suggester.suggest(thought)); }));
    report(figures, QStringLiteral("one thought, median"), durations.quantile(0.5), 0.5);
    report(figures, QStringLiteral("one thought, p99"), durations.quantile(0.99), 1);
}

QString megabyteOf(const QString &part)
{
    return part.repeated(megabyte / part.size() + 1).first(megabyte);
}

/// Words that no two places share, as many as a megabyte holds.
QString differentWords()
{
    constexpr int letters = 36;
    QString text;
    for (int number = 0; text.size() < megabyte; ++number)
        text += QString::number(number, letters) + u' ';
    return text.first(megabyte);
}

void measureLongText(QJsonObject &figures, const Suggester &suggester, const QString &name,
                     const QString &text)
{
    Durations durations;
    for (int round = 0; round < longRounds; ++round)
        durations.add(millisecondsOf([&] { static_cast<void>(suggester.suggest(text)); }));
    report(figures, QStringLiteral("1 MB of %1, median").arg(name), durations.quantile(0.5), 50);
}

void measureLongTexts(QJsonObject &figures, const Suggester &english, const QStringList &thoughts)
{
    measureLongText(figures, english, QStringLiteral("diary"), megabyteOf(thoughts.join(u' ')));
    for (const char *clause : {"she said that I do not know, ", "because they hate me, ", "never "})
        measureLongText(figures, english, QStringLiteral("“%1”").arg(QString::fromLatin1(clause)),
                        megabyteOf(QString::fromLatin1(clause)));
    measureLongText(figures, english, QStringLiteral("one word without an end"),
                    megabyteOf(QStringLiteral("a")));
    measureLongText(figures, english, QStringLiteral("different words"), differentWords());
    const Suggester german = loaded(QStringLiteral("de"));
    const QString clause = QStringLiteral("weil sie mich alle hassen, ");
    measureLongText(figures, german, QStringLiteral("“%1” in German").arg(clause), megabyteOf(clause));
    measureLongText(figures, german, QStringLiteral("different words in German"), differentWords());
}
} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QJsonObject figures;
    Durations loads;
    for (int round = 0; round < starts; ++round)
        loads.add(millisecondsOf([] { static_cast<void>(loaded()); }));
    report(figures, QStringLiteral("start of the suggestions, median"), loads.quantile(0.5), 20);
    const Suggester suggester = loaded();
    const QStringList thoughts = thoughtsIn(QCoreApplication::arguments().value(2));
    measureThoughts(figures, suggester, thoughts);
    measureLongTexts(figures, suggester, thoughts);
    QFile file(QCoreApplication::arguments().value(1, QStringLiteral("mapping.json")));
    if (!file.open(QIODevice::WriteOnly))
        return 1;
    file.write(QJsonDocument(figures).toJson());
    return 0;
}
