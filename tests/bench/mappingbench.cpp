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

Suggester loaded()
{
    auto result = Suggester::load(QStringLiteral("en"));
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

void measureLongText(QJsonObject &figures, const Suggester &suggester, const QString &name,
                     const QString &part)
{
    const QString text = part.repeated(megabyte / part.size() + 1).first(megabyte);
    Durations durations;
    for (int round = 0; round < longRounds; ++round)
        durations.add(millisecondsOf([&] { static_cast<void>(suggester.suggest(text)); }));
    report(figures, QStringLiteral("1 MB of %1, median").arg(name), durations.quantile(0.5), 50);
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
    measureLongText(figures, suggester, QStringLiteral("diary"), thoughts.join(u' '));
    measureLongText(figures, suggester, QStringLiteral("repeated clauses"),
                    QStringLiteral("she said that I do not know, "));
    measureLongText(figures, suggester, QStringLiteral("one word"), QStringLiteral("never "));
    QFile file(QCoreApplication::arguments().value(1, QStringLiteral("mapping.json")));
    if (!file.open(QIODevice::WriteOnly))
        return 1;
    file.write(QJsonDocument(figures).toJson());
    return 0;
}
