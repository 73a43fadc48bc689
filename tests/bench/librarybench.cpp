// SPDX-License-Identifier: GPL-3.0-or-later
// From the choice of a page to its picture on the screen, and from typed words to what was found, in the real
// library.
#include "figures.h"
#include "library/library.h"
#include "library/librarysearch.h"
#include "ui/library/librarypage.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

namespace
{
constexpr double openingTarget = 50;
constexpr double searchTarget = 10;
constexpr int openingRounds = 4;

void measureOpening(QJsonObject &figures, const Library &library)
{
    LibraryPage page;
    page.setLanguage(library.language());
    page.resize(1280, 800);
    page.show();
    if (!QTest::qWaitForWindowExposed(&page))
        qFatal("the page does not appear");
    page.openPage(library.pages().first().id); // fonts and the like are made once
    Durations durations;
    for (int round = 0; round < openingRounds; ++round) {
        for (const LibraryHeader &header : library.pages()) {
            durations.add(millisecondsOf([&] {
                page.openPage(header.id);
                (void)page.grab();
            }));
        }
    }
    report(figures, QStringLiteral("open a page of the library and draw it, median"), durations.quantile(0.5),
           openingTarget);
    report(figures, QStringLiteral("open a page of the library and draw it, 95 of 100"),
           durations.quantile(0.95), openingTarget);
}

void measureSearch(QJsonObject &figures, const Library &library)
{
    const LibrarySearch search(library);
    Durations durations;
    for (const QString &words :
         {QStringLiteral("small step"), QStringLiteral("rejecton"), QStringLiteral("why do i"),
          QStringLiteral("lonelyness people"), QStringLiteral("spot")}) {
        for (int letters = 1; letters <= words.size(); ++letters)
            durations.add(millisecondsOf([&] { (void)search.find(words.left(letters)); }));
    }
    report(figures, QStringLiteral("search the library at a key, 95 of 100"), durations.quantile(0.95),
           searchTarget);
}
} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const Theme theme;
    QJsonObject figures;
    const Result<Library> library = Library::load(QStringLiteral("en"));
    if (!library)
        qFatal("the library can not be read");
    measureOpening(figures, *library);
    measureSearch(figures, *library);
    if (argc > 1) {
        QFile out(QString::fromLocal8Bit(argv[1]));
        if (!out.open(QIODevice::WriteOnly) || out.write(QJsonDocument(figures).toJson()) < 0)
            qFatal("the figures can not be written");
    }
    return 0;
}
