// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/library.h"
#include "support/testmain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace
{
QByteArray soundPage(const QByteArray &id, const QByteArray &body)
{
    return "---\nid: " + id + "\ntitle: Title of " + id + "\nhonesty: partly\nsummary: A line.\n---\n" + body;
}

QByteArray quizOf(const QByteArray &page, const QByteArray &question)
{
    QByteArray questions;
    for (const char *id : {"a", "b", "c"})
        questions += QByteArray(questions.isEmpty() ? "" : ",") + "{\"id\":\"" + id + "\",\"question\":\""
            + question
            + "\",\"options\":[{\"text\":\"x\",\"right\":true,\"why\":\"w\"},"
              "{\"text\":\"y\",\"right\":false,\"why\":\"w\"}]}";
    return "{\"page\":\"" + page + "\",\"questions\":[" + questions + "]}";
}

QByteArray setOf(const QByteArray &set, const QByteArray &id)
{
    return "{\"set\":\"" + set + "\",\"items\":[{\"id\":\"" + id
        + "\",\"kind\":\"pattern\",\"situation\":\"s\",\"thought\":\"t\",\"otherwise\":\"o\",\"answers\":["
          "{\"pattern\":\"none\",\"fit\":\"right\",\"why\":\"w\"}]}]}";
}

QByteArray pathTo(const QByteArray &title, const QByteArray &page)
{
    return "{\"id\":\"way\",\"title\":\"" + title
        + "\",\"summary\":\"s\",\"parts\":[{\"title\":\"p\",\"minutes\":3,\n\"steps\":[{\"page\":\"" + page
        + "\",\"text\":\"t\"}]}]}";
}
} // namespace

class LibraryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void headersAreReadInTheOrderOfTheContents();
    void aPageIsReadWhole();
    void aRegionOfALanguageIsTheLanguage();
    void aMissingPageFallsBackToEnglish();
    void anUnknownLanguageFallsBackWhole();
    void anUnknownPageIsNotFound();
    void damageIsNamedWithFileAndLine_data();
    void damageIsNamedWithFileAndLine();
    void aDamagedPageLeavesTheOthersReadable();
    void aMissingFileIsNamed();
    void damagedContentsFailWithFileAndLine_data();
    void damagedContentsFailWithFileAndLine();
    void missingContentsAreNotFound();
    void aSkillIsAPage();
    void aQuizFallsBackByItself();
    void aDamagedQuizLeavesTheOthersReadable();
    void setsOfExamplesFallBackOneByOne();
    void aDamagedSetLeavesTheOthersReadable();
    void aPathKnowsThePages();
    void aDamagedListOfReferencesIsEmpty();
    void whatIsNotThereIsNotFound();

private:
    void write(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] Library load(const QString &language = QStringLiteral("en")) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void LibraryTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    write(QStringLiteral("contents.txt"), "# order\nconcept one\npattern two\n");
    write(QStringLiteral("en/concepts/one.md"), soundPage("one", "## Why\n\nSee [two](pattern:two).\n"));
    write(QStringLiteral("en/patterns/two.md"), soundPage("two", "Text\n"));
}

void LibraryTest::write(const QString &name, const QByteArray &bytes) const
{
    const QString path = m_folder->filePath(name);
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

Library LibraryTest::load(const QString &language) const
{
    Result<Library> library = Library::loadFrom(m_folder->path(), language);
    return library ? *library : Library();
}

void LibraryTest::headersAreReadInTheOrderOfTheContents()
{
    const Library library = load();
    QCOMPARE(library.pages().size(), 2);
    QCOMPARE(library.pages().at(0).id, QStringLiteral("one"));
    QCOMPARE(library.pages().at(0).title, QStringLiteral("Title of one"));
    QCOMPARE(library.pages().at(0).honesty, Honesty::Partly);
    QCOMPARE(library.pages().at(1).kind, PageKind::Pattern);
    QCOMPARE(library.pages().at(1).problem, QString());
}

void LibraryTest::aPageIsReadWhole()
{
    const Result<LibraryPageText> page = load().text(QStringLiteral("one"));
    QVERIFY(page.has_value());
    QCOMPARE(page->body, QStringLiteral("## Why\n\nSee [two](pattern:two).\n"));
    QCOMPARE(page->header.summary, QStringLiteral("A line."));
}

void LibraryTest::aRegionOfALanguageIsTheLanguage()
{
    write(QStringLiteral("de/patterns/two.md"), soundPage("two", "Wort\n"));
    QCOMPARE(load(QStringLiteral("de_AT")).page(QStringLiteral("two"))->language, QStringLiteral("de"));
    QCOMPARE(load(QStringLiteral("de-CH")).language(), QStringLiteral("de"));
}

void LibraryTest::aMissingPageFallsBackToEnglish()
{
    write(QStringLiteral("de/patterns/two.md"), soundPage("two", "Wort\n"));
    const Library library = load(QStringLiteral("de"));
    QCOMPARE(library.page(QStringLiteral("one"))->language, QStringLiteral("en"));
    QCOMPARE(library.text(QStringLiteral("two"))->body, QStringLiteral("Wort\n"));
}

void LibraryTest::anUnknownLanguageFallsBackWhole()
{
    const Library library = load(QStringLiteral("eo"));
    QCOMPARE(library.pages().size(), 2);
    QCOMPARE(library.text(QStringLiteral("two"))->header.language, QStringLiteral("en"));
}

void LibraryTest::anUnknownPageIsNotFound()
{
    const Result<LibraryPageText> page = load().text(QStringLiteral("three"));
    QVERIFY(!page);
    QCOMPARE(page.error().kind, ErrorKind::NotFound);
    QVERIFY(!load().page(QStringLiteral("three")));
}

void LibraryTest::damageIsNamedWithFileAndLine_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("line");
    QTest::newRow("no header") << QByteArray("## Words\n\nOnly words.\n") << 1;
    QTest::newRow("empty") << QByteArray() << 1;
    QTest::newRow("a header without an end") << QByteArray("---\nid: one\ntitle: T\n") << 4;
    QTest::newRow("no honesty label") << QByteArray("---\nid: one\ntitle: T\nsummary: S\n---\nText\n") << 5;
    QTest::newRow("no title") << QByteArray("---\nid: one\nhonesty: partly\nsummary: S\n---\nText\n") << 5;
    QTest::newRow("an unknown label")
        << QByteArray("---\nid: one\nhonesty: sure\ntitle: T\nsummary: S\n---\n") << 3;
    QTest::newRow("an unknown key") << QByteArray("---\nid: one\ncolour: red\n---\n") << 3;
    QTest::newRow("a line without a colon") << QByteArray("---\nid: one\nloose words\n---\n") << 3;
    QTest::newRow("the id of another page") << soundPage("other", "Text\n") << 2;
    QTest::newRow("a link to nowhere") << soundPage("one", "Text\n\n[x](pattern:nothing)\n") << 9;
    QTest::newRow("a link of the wrong kind") << soundPage("one", "[x](concept:two)\n") << 7;
    QTest::newRow("a link to the outside") << soundPage("one", "[x](https://example.org)\n") << 7;
    QTest::newRow("a broken character") << soundPage("one", "Text\nTe\xffxt\n") << 8;
    QTest::newRow("a cut character") << soundPage("one", "Text \xe2\x80") << 7;
}

void LibraryTest::damageIsNamedWithFileAndLine()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, line);
    write(QStringLiteral("en/concepts/one.md"), bytes);
    const Result<LibraryPageText> page = load().text(QStringLiteral("one"));
    QVERIFY(!page);
    QCOMPARE(page.error().kind, ErrorKind::Format);
    QVERIFY2(page.error().message.contains(QStringLiteral("en/concepts/one.md, line %1:").arg(line)),
             qPrintable(page.error().message));
}

void LibraryTest::aDamagedPageLeavesTheOthersReadable()
{
    write(QStringLiteral("en/concepts/one.md"), "no header");
    const Library library = load();
    QCOMPARE(library.pages().size(), 2);
    QCOMPARE(library.pages().at(0).title, QStringLiteral("one"));
    QVERIFY(library.pages().at(0).problem.contains(QStringLiteral("one.md, line 1")));
    QVERIFY(library.text(QStringLiteral("two")).has_value());
    QVERIFY(library.text(QStringLiteral("one")).error().message.contains(QStringLiteral("one.md, line 1")));
}

void LibraryTest::aMissingFileIsNamed()
{
    QVERIFY(QFile::remove(m_folder->filePath(QStringLiteral("en/patterns/two.md"))));
    const Library library = load(QStringLiteral("de"));
    QVERIFY(library.page(QStringLiteral("two"))->problem.contains(QStringLiteral("two.md")));
    QVERIFY(library.text(QStringLiteral("one")).has_value());
}

void LibraryTest::damagedContentsFailWithFileAndLine_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("line");
    QTest::newRow("an unknown kind") << QByteArray("concept one\nrecipe two\n") << 2;
    QTest::newRow("a page named twice") << QByteArray("concept one\n\npattern one\n") << 3;
    QTest::newRow("no id") << QByteArray("concept\n") << 1;
    QTest::newRow("a broken character") << QByteArray("# \xc3\n") << 1;
}

void LibraryTest::damagedContentsFailWithFileAndLine()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, line);
    write(QStringLiteral("contents.txt"), bytes);
    const Result<Library> library = Library::loadFrom(m_folder->path(), QStringLiteral("en"));
    QVERIFY(!library);
    QCOMPARE(library.error().kind, ErrorKind::Format);
    QVERIFY(library.error().message.contains(QStringLiteral("contents.txt, line %1:").arg(line)));
}

void LibraryTest::missingContentsAreNotFound()
{
    QVERIFY(QFile::remove(m_folder->filePath(QStringLiteral("contents.txt"))));
    const Result<Library> library = Library::loadFrom(m_folder->path(), QStringLiteral("en"));
    QVERIFY(!library);
    QCOMPARE(library.error().kind, ErrorKind::NotFound);
}

void LibraryTest::aSkillIsAPage()
{
    write(QStringLiteral("contents.txt"), "concept one\npattern two\nskill three\n");
    write(QStringLiteral("en/skills/three.md"),
          "---\nid: three\ntitle: T\nhonesty: partly\nsummary: S\nlinks: one\nskills: two\ntry: step\n"
          "try-text: Say hello\\nand smile\n---\n[two](pattern:two)\n");
    write(QStringLiteral("en/concepts/one.md"), soundPage("one", "[three](skill:three)\n"));
    const Library library = load();
    QVERIFY(library.text(QStringLiteral("one")).has_value());
    const LibraryHeader header = library.text(QStringLiteral("three"))->header;
    QCOMPARE(header.kind, PageKind::Skill);
    QCOMPARE(header.tryForm, QStringLiteral("step"));
    QCOMPARE(header.tryText, QStringLiteral("Say hello\nand smile"));
    QCOMPARE(header.links, (QStringList{QStringLiteral("one"), QStringLiteral("two")}));
}

void LibraryTest::aQuizFallsBackByItself()
{
    write(QStringLiteral("en/quizzes/one.json"), quizOf("one", "Why?"));
    write(QStringLiteral("en/quizzes/two.json"), quizOf("two", "Why?"));
    write(QStringLiteral("de/quizzes/two.json"), quizOf("two", "Warum?"));
    const Library library = load(QStringLiteral("de_AT"));
    QCOMPARE(library.quiz(QStringLiteral("one"))->language, QStringLiteral("en"));
    QCOMPARE(library.quiz(QStringLiteral("two"))->language, QStringLiteral("de"));
    QCOMPARE(library.quiz(QStringLiteral("two"))->questions.front().question, QStringLiteral("Warum?"));
}

void LibraryTest::aDamagedQuizLeavesTheOthersReadable()
{
    write(QStringLiteral("en/quizzes/one.json"), "{\n\"page\": 1}");
    write(QStringLiteral("en/quizzes/two.json"), quizOf("two", "Why?"));
    const Library library = load();
    const Result<Quiz> damaged = library.quiz(QStringLiteral("one"));
    QVERIFY(!damaged);
    QCOMPARE(damaged.error().kind, ErrorKind::Format);
    QVERIFY(damaged.error().message.contains(QStringLiteral("en/quizzes/one.json, line 2:")));
    QVERIFY(library.quiz(QStringLiteral("two")).has_value());
    QVERIFY(library.text(QStringLiteral("one")).has_value());
}

void LibraryTest::setsOfExamplesFallBackOneByOne()
{
    write(QStringLiteral("contents.txt"), "concept one\npattern two\npractice second\npractice first\n");
    write(QStringLiteral("en/practice/first.json"), setOf("first", "a"));
    write(QStringLiteral("en/practice/second.json"), setOf("second", "b"));
    write(QStringLiteral("de/practice/first.json"), setOf("first", "a"));
    const Library library = load(QStringLiteral("de"));
    QCOMPARE(library.practiceSets(), (QStringList{QStringLiteral("second"), QStringLiteral("first")}));
    const Result<QList<PracticeItem>> items = library.practice();
    QVERIFY(items);
    QCOMPARE(items->size(), 2);
    QCOMPARE(items->at(0).set, QStringLiteral("second"));
    QCOMPARE(items->at(0).language, QStringLiteral("en"));
    QCOMPARE(items->at(1).language, QStringLiteral("de"));
}

void LibraryTest::aDamagedSetLeavesTheOthersReadable()
{
    write(QStringLiteral("contents.txt"), "concept one\npattern two\npractice first\npractice second\n");
    write(QStringLiteral("en/practice/first.json"), setOf("first", "a"));
    write(QStringLiteral("en/practice/second.json"), "[");
    const Library library = load();
    QCOMPARE(library.practice()->size(), 1);
    QCOMPARE(library.practiceProblems().size(), 1);
    QVERIFY(library.practiceProblems().front().contains(QStringLiteral("en/practice/second.json, line 1:")));
    write(QStringLiteral("en/practice/first.json"), "{}");
    QVERIFY(!library.practice());
    QCOMPARE(library.practice().error().kind, ErrorKind::Format);
}

void LibraryTest::aPathKnowsThePages()
{
    write(QStringLiteral("contents.txt"), "concept one\npattern two\npath way\n");
    write(QStringLiteral("en/paths/way.json"), pathTo("Way", "one"));
    const Library library = load(QStringLiteral("de"));
    QCOMPARE(library.paths(), QStringList{QStringLiteral("way")});
    QCOMPARE(library.path(QStringLiteral("way"))->language, QStringLiteral("en"));
    write(QStringLiteral("de/paths/way.json"), pathTo("Weg", "three"));
    const Result<LearningPath> lost = library.path(QStringLiteral("way"));
    QVERIFY(!lost);
    QVERIFY2(
        lost.error().message.contains(QStringLiteral("de/paths/way.json, line 2: there is no page “three”")),
        qPrintable(lost.error().message));
}

void LibraryTest::aDamagedListOfReferencesIsEmpty()
{
    QVERIFY(load().references().isEmpty());
    write(QStringLiteral("references.json"),
          R"({"Weiner 1985": {"authors": "Weiner, B.", "year": 1985, "title": "T", "where": "W"}})");
    QCOMPARE(load().references().size(), 1);
    QVERIFY(load().references().value(QStringLiteral("Weiner 1985")).doi.isEmpty());
    write(QStringLiteral("references.json"), "{\"Weiner 1985\": {}}");
    QVERIFY(load().references().isEmpty());
    QVERIFY(load().text(QStringLiteral("one")).has_value());
}

void LibraryTest::whatIsNotThereIsNotFound()
{
    const Library library = load();
    QCOMPARE(library.quiz(QStringLiteral("one")).error().kind, ErrorKind::NotFound);
    QCOMPARE(library.path(QStringLiteral("way")).error().kind, ErrorKind::NotFound);
    QCOMPARE(library.diagram(QStringLiteral("loop")).error().kind, ErrorKind::NotFound);
    QVERIFY(library.practice()->isEmpty());
    QVERIFY(library.practiceProblems().isEmpty());
    QVERIFY(library.paths().isEmpty());
}

KINWARD_TEST("library", LibraryTest)
#include "library_test.moc"
