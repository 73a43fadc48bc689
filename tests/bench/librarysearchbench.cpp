// SPDX-License-Identifier: GPL-3.0-or-later
// Start of the library, opening a page, and full-text search over all pages while a person types.
#include "figures.h"
#include "library/librarysearch.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

namespace
{
constexpr int rounds = 25;

template <typename T> T taken(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    return std::move(*result);
}

/// What is typed, letter by letter: words, several words, and words with slips.
QStringList typedQueries(const QString &language)
{
    if (language == QStringLiteral("de"))
        return {QStringLiteral("gedankenlesen"), QStringLiteral("angst vor ablehnung"),
                QStringLiteral("scheinwerfre effekt"), QStringLiteral("kleine schrite zu menschen"),
                QStringLiteral("verletzlihckeit zeigen")};
    return {QStringLiteral("mind reading"), QStringLiteral("fear of rejection"),
            QStringLiteral("spotligth effect"), QStringLiteral("samll steps back to people"),
            QStringLiteral("showing vunlerability")};
}

void measureSearch(QJsonObject &figures, const Library &library)
{
    const LibrarySearch search(library);
    Durations durations;
    for (int round = 0; round < rounds; ++round) {
        for (const QString &query : typedQueries(library.language())) {
            for (int letters = 1; letters <= query.size(); ++letters)
                durations.add(millisecondsOf([&] { static_cast<void>(search.find(query.left(letters))); }));
        }
    }
    const QString name = QStringLiteral("library search while typing (%1), ").arg(library.language());
    report(figures, name + QStringLiteral("median"), durations.quantile(0.5), 5);
    report(figures, name + QStringLiteral("p95"), durations.quantile(0.95), 10);
}

void measure(QJsonObject &figures, const QString &language)
{
    Durations starts;
    Durations pages;
    Durations indexes;
    for (int round = 0; round < rounds; ++round) {
        starts.add(millisecondsOf([&] { static_cast<void>(taken(Library::load(language))); }));
        const Library library = taken(Library::load(language));
        for (const LibraryHeader &page : library.pages())
            pages.add(millisecondsOf([&] { static_cast<void>(taken(library.text(page.id))); }));
        indexes.add(millisecondsOf([&] { const LibrarySearch search(library); }));
    }
    report(figures, QStringLiteral("library start (%1), median").arg(language), starts.quantile(0.5), 5);
    report(figures, QStringLiteral("library page read (%1), p95").arg(language), pages.quantile(0.95), 10);
    report(figures, QStringLiteral("library index built (%1), median").arg(language), indexes.quantile(0.5),
           30);
    measureSearch(figures, taken(Library::load(language)));
}
} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QJsonObject figures;
    for (const QString &language : {QStringLiteral("en"), QStringLiteral("de")})
        measure(figures, language);
    QFile file(QCoreApplication::arguments().value(1, QStringLiteral("library.json")));
    if (!file.open(QIODevice::WriteOnly))
        return 1;
    file.write(QJsonDocument(figures).toJson());
    return 0;
}
