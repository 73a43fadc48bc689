// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patterns.h"
#include "library/bannedwords.h"
#include "library/claims.h"
#include "library/library.h"
#include "library/pagewords.h"
#include "library/readability.h"
#include "support/testmain.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

/// What every page that ships must hold to.
class ContentTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void allConceptsPatternsAndSkillsAreThere_data() { addLanguages(); }
    void allConceptsPatternsAndSkillsAreThere();
    void noPageIsDamaged_data() { addLanguages(); }
    void noPageIsDamaged();
    void theClosedListOfPatternsIsTheOneOfTheCore();
    void aFairThoughtIsCalledNoPattern();
    void everyPageReadsAtGradeEightOrBelow_data() { addPages(); }
    void everyPageReadsAtGradeEightOrBelow();
    void thePagesReadAtGradeSixOnTheWhole();
    void everyClaimWithANumberNamesItsWork_data() { addPages(); }
    void everyClaimWithANumberNamesItsWork();
    void everyCitedWorkIsListed_data() { addPages(); }
    void everyCitedWorkIsListed();
    void theProtectionPageReadsAtGradeEightOrBelow();
    void noPageUsesAWordThatHurts_data() { addPages(); }
    void noPageUsesAWordThatHurts();
    void everyPageHasItsSections_data() { addPages(); }
    void everyPageHasItsSections();
    void everyConceptCorrectsWhatIsOftenSaid_data() { addPages(); }
    void everyConceptCorrectsWhatIsOftenSaid();
    void everyPageOpensAForm_data() { addPages(); }
    void everyPageOpensAForm();
    void theLinksOfTheHeaderStandInThePage_data() { addPages(); }
    void theLinksOfTheHeaderStandInThePage();
    void noPagePointsOutside_data() { addPages(); }
    void noPagePointsOutside();
    void aPhraseThatIsNoClinicalTermSaysSo_data() { addPages(); }
    void aPhraseThatIsNoClinicalTermSaysSo();
    void bothLanguagesSayTheSameThings();

private:
    static void addLanguages();
    static void addPages();
    static Library libraryIn(const QString &language);
    static LibraryPageText fetchPage();
};

void ContentTest::addLanguages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("en") << QStringLiteral("en");
    QTest::newRow("de") << QStringLiteral("de");
}

Library ContentTest::libraryIn(const QString &language)
{
    static QHash<QString, Library> read;
    if (!read.contains(language)) {
        const Result<Library> library = Library::load(language);
        if (!library)
            qFatal("%s", qPrintable(library.error().message));
        read.insert(language, *library);
    }
    return read.value(language);
}

void ContentTest::addPages()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("id");
    for (const QString &language : {QStringLiteral("en"), QStringLiteral("de")}) {
        const Library library = libraryIn(language);
        for (const LibraryHeader &header : library.pages())
            QTest::addRow("%s %s", qPrintable(language), qPrintable(header.id)) << language << header.id;
    }
}

LibraryPageText ContentTest::fetchPage()
{
    QFETCH(QString, language);
    QFETCH(QString, id);
    const Result<LibraryPageText> page = libraryIn(language).text(id);
    return page ? *page : LibraryPageText{};
}

void ContentTest::allConceptsPatternsAndSkillsAreThere()
{
    QFETCH(QString, language);
    int concepts = 0;
    int patterns = 0;
    int skills = 0;
    QSet<QString> ids;
    QSet<QString> titles;
    const Library library = libraryIn(language);
    for (const LibraryHeader &header : library.pages()) {
        concepts += header.kind == PageKind::Concept ? 1 : 0;
        patterns += header.kind == PageKind::Pattern ? 1 : 0;
        skills += header.kind == PageKind::Skill ? 1 : 0;
        ids.insert(header.id);
        titles.insert(header.title);
        QCOMPARE(header.language, language);
    }
    QCOMPARE(concepts, 21);
    QCOMPARE(patterns, 20);
    QCOMPARE(skills, 13);
    QCOMPARE(ids.size(), 54);
    QCOMPARE(titles.size(), 54);
}

void ContentTest::noPageIsDamaged()
{
    QFETCH(QString, language);
    QStringList problems;
    for (const Error &error : libraryIn(language).check())
        problems.append(error.message);
    QCOMPARE(problems, QStringList());
}

void ContentTest::theClosedListOfPatternsIsTheOneOfTheCore()
{
    QStringList expected;
    for (const QLatin1StringView id : patternIds)
        expected.append(id);
    QStringList found;
    const Library library = libraryIn(QStringLiteral("en"));
    for (const LibraryHeader &header : library.pages()) {
        if (header.kind != PageKind::Pattern)
            continue;
        found.append(header.id);
        QCOMPARE(familyLabel(header.family).isEmpty(), header.id == patternNone);
    }
    QCOMPARE(found, expected);
}

void ContentTest::aFairThoughtIsCalledNoPattern()
{
    const Library library = libraryIn(QStringLiteral("en"));
    const LibraryHeader *page = library.page(patternNone);
    QVERIFY(page);
    QCOMPARE(honestyName(page->honesty), QStringLiteral("fair"));
    QCOMPARE(honestyLabel(page->honesty), QStringLiteral("No pattern"));
}

void ContentTest::everyPageReadsAtGradeEightOrBelow()
{
    const LibraryPageText page = fetchPage();
    if (page.header.language != QStringLiteral("en"))
        return; // the formula is one for English
    const double grade = gradeOf(countText(proseOf(page.body)));
    QVERIFY2(grade <= 8, qPrintable(QString::number(grade)));
    const TextCounts summary = countText(page.header.summary);
    QVERIFY2(summary.words < 30 || gradeOf(summary) <= 8, qPrintable(QString::number(gradeOf(summary))));
}

void ContentTest::thePagesReadAtGradeSixOnTheWhole()
{
    double sum = 0;
    const Library library = libraryIn(QStringLiteral("en"));
    for (const LibraryHeader &header : library.pages())
        sum += gradeOf(countText(proseOf(library.text(header.id)->body)));
    const double mean = sum / double(library.pages().size());
    QVERIFY2(mean <= 6, qPrintable(QString::number(mean)));
}

void ContentTest::everyClaimWithANumberNamesItsWork()
{
    const LibraryPageText page = fetchPage();
    const QString body =
        page.body.section(QRegularExpression(QStringLiteral("\n## (See also|Siehe auch)\n")), 0, 0);
    QVERIFY(body.size() < page.body.size());
    const QStringList claims = claimsWithoutWork(page.header.summary + u'\n' + body, page.header.references);
    QCOMPARE(claims.join(u'\n'), QString());
}

void ContentTest::everyCitedWorkIsListed()
{
    const LibraryPageText page = fetchPage();
    for (const QString &work : worksCitedIn(page.body))
        QVERIFY2(page.header.references.contains(work), qPrintable(work));
    for (const QString &work : page.header.references)
        QVERIFY2(libraryIn(page.header.language).references().contains(work), qPrintable(work));
}

void ContentTest::theProtectionPageReadsAtGradeEightOrBelow()
{
    QFile page(QStringLiteral(KINWARD_SOURCE "/resources/protection/en/protection.md"));
    QVERIFY(page.open(QIODevice::ReadOnly));
    const double grade = gradeOf(countText(proseOf(QString::fromUtf8(page.readAll()))));
    QVERIFY2(grade <= 8, qPrintable(QString::number(grade)));
}

void ContentTest::noPageUsesAWordThatHurts()
{
    const LibraryPageText page = fetchPage();
    QVERIFY(!page.body.isEmpty());
    const QString text = page.header.title + u' ' + page.header.summary + u' '
        + page.body.section(QStringLiteral("\n## See also"), 0, 0);
    const bool isGerman = page.header.language == QStringLiteral("de");
    QCOMPARE(bannedWordIn(text, isGerman), QString());
}

void ContentTest::everyPageHasItsSections()
{
    const LibraryPageText page = fetchPage();
    const qsizetype sections = page.body.count(QRegularExpression(QStringLiteral("(?m)^## .+$")));
    QCOMPARE(sections, page.header.kind == PageKind::Pattern ? 8 : 9);
    QVERIFY(!page.header.references.isEmpty());
    for (const QString &reference : page.header.references)
        QVERIFY2(page.body.contains(QStringLiteral("\n- ") + reference + u'\n'), qPrintable(reference));
    QVERIFY(page.body.endsWith(u'\n'));
    QVERIFY(!honestyLabel(page.header.honesty).isEmpty());
    const bool isFair = page.header.id == patternNone;
    QCOMPARE(page.header.honesty == Honesty::Fair, isFair);
    QCOMPARE(page.header.honesty == Honesty::Pattern, page.header.kind == PageKind::Pattern && !isFair);
}

void ContentTest::everyConceptCorrectsWhatIsOftenSaid()
{
    const LibraryPageText page = fetchPage();
    if (page.header.kind != PageKind::Concept)
        return;
    const bool isGerman = page.header.language == QStringLiteral("de");
    const QString heading =
        isGerman ? QStringLiteral("\n## Oft gesagt, aber\n") : QStringLiteral("\n## Often said, but\n");
    QCOMPARE(page.body.count(heading), 1);
    const QString section = page.body.section(heading, 1, 1).section(QStringLiteral("\n## "), 0, 0);
    const qsizetype items = section.count(QStringLiteral("\n- **"));
    QVERIFY2(items >= 1 && items <= 3, qPrintable(QString::number(items)));
}

void ContentTest::everyPageOpensAForm()
{
    static const QStringList forms{
        QStringLiteral("record"),     QStringLiteral("cause"), QStringLiteral("pie"),
        QStringLiteral("experiment"), QStringLiteral("goal"),  QStringLiteral("step"),
        QStringLiteral("checkin"),    QStringLiteral("note"),  QStringLiteral("message")};
    const LibraryHeader header = fetchPage().header;
    QVERIFY2(forms.contains(header.tryForm), qPrintable(header.tryForm));
    QVERIFY(!header.tryText.isEmpty());
}

void ContentTest::theLinksOfTheHeaderStandInThePage()
{
    const LibraryPageText page = fetchPage();
    const Library library = libraryIn(page.header.language);
    QStringList expected;
    for (const QString &id : page.header.links) {
        const LibraryHeader *target = library.page(id);
        QVERIFY2(target, qPrintable(id));
        QVERIFY(id != page.header.id);
        expected.append(QStringLiteral("- [%1](%2:%3)").arg(target->title, pageKindName(target->kind), id));
    }
    QStringList found;
    for (const QString &line : page.body.split(u'\n')) {
        if (line.startsWith(QStringLiteral("- [")))
            found.append(line);
    }
    QCOMPARE(found, expected);
}

void ContentTest::noPagePointsOutside()
{
    static const QRegularExpression outside(QStringLiteral("://|www\\.|mailto:|tel:|file:|<[a-zA-Z/!]|!\\["));
    QCOMPARE(outside.match(fetchPage().body).captured(), QString());
}

void ContentTest::aPhraseThatIsNoClinicalTermSaysSo()
{
    const LibraryPageText page = fetchPage();
    if (page.header.honesty != Honesty::NotClinical)
        return;
    const bool isGerman = page.header.language == QStringLiteral("de");
    QVERIFY(page.body.contains(isGerman ? QStringLiteral("Sie ist keine Diagnose und kein Fachbegriff.")
                                        : QStringLiteral("It is not a diagnosis or a clinical term.")));
    QVERIFY(!page.header.term.isEmpty());
}

void ContentTest::bothLanguagesSayTheSameThings()
{
    const Library german = libraryIn(QStringLiteral("de"));
    const Library library = libraryIn(QStringLiteral("en"));
    for (const LibraryHeader &english : library.pages()) {
        const LibraryHeader *other = german.page(english.id);
        QVERIFY(other);
        QCOMPARE(other->links, english.links);
        QCOMPARE(other->honesty, english.honesty);
        QCOMPARE(other->family, english.family);
        QCOMPARE(other->references, english.references);
        QCOMPARE(other->tryForm, english.tryForm);
        QVERIFY(other->tryText != english.tryText);
        QVERIFY(other->summary != english.summary);
    }
}

KINWARD_TEST("content", ContentTest)
#include "content_test.moc"
