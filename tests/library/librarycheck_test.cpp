// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// The step of the build that stops on damaged content, over copies of what ships with one thing broken in
/// each.
class LibraryCheckTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void whatShipsIsSound();
    void oneBrokenThingStopsTheBuild_data();
    void oneBrokenThingStopsTheBuild();
    void aMissingFileStopsTheBuild_data();
    void aMissingFileStopsTheBuild();
    void aFileThatNothingListsStopsTheBuild();
    void aTranslationMarkedAsIncompleteMayLackFiles();
    void aFolderWithoutEnglishIsRefused();
    void everyFileIsInTheProgram();

private:
    [[nodiscard]] QString path(const QString &file) const { return m_copy->filePath(file); }
    /// The path of a file that a test changes; it is put right again after the test.
    [[nodiscard]] QString touched(const QString &file);
    void replace(const QString &file, const QByteArray &from, const QByteArray &to);
    /// What the tool says on standard error; empty when it finds nothing wrong.
    [[nodiscard]] static QString problemsIn(const QString &folder);

    const QString m_source = QStringLiteral(KINWARD_SOURCE "/resources/library");
    std::unique_ptr<QTemporaryDir> m_copy; ///< of links; no test writes through one
    QStringList m_touched;
};

void LibraryCheckTest::initTestCase()
{
    m_copy = std::make_unique<QTemporaryDir>();
    QDirIterator files(m_source, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString target = path(QDir(m_source).relativeFilePath(files.next()));
        QVERIFY(QDir().mkpath(QFileInfo(target).path()));
        QVERIFY(QFile::link(files.filePath(), target));
    }
}

void LibraryCheckTest::cleanup()
{
    for (const QString &file : std::as_const(m_touched)) {
        static_cast<void>(QFile::remove(path(file)));
        const QString source = m_source + u'/' + file;
        QVERIFY(!QFile::exists(source) || QFile::link(source, path(file)));
    }
    m_touched.clear();
    QVERIFY(QDir(path(QStringLiteral("pl"))).removeRecursively());
}

QString LibraryCheckTest::touched(const QString &file)
{
    m_touched.append(file);
    return path(file);
}

void LibraryCheckTest::replace(const QString &file, const QByteArray &from, const QByteArray &to)
{
    QFile link(touched(file));
    QVERIFY2(link.open(QIODevice::ReadOnly), qPrintable(link.fileName()));
    QByteArray bytes = link.readAll();
    const qsizetype place = bytes.indexOf(from);
    QVERIFY2(place >= 0, from.constData());
    bytes.replace(place, from.size(), to);
    QVERIFY(link.remove());
    QFile changed(link.fileName());
    QVERIFY(changed.open(QIODevice::WriteOnly | QIODevice::NewOnly));
    QCOMPARE(changed.write(bytes), bytes.size());
}

QString LibraryCheckTest::problemsIn(const QString &folder)
{
    QProcess tool;
    tool.start(QStringLiteral(KINWARD_LIBRARY_CHECK), {folder});
    if (!tool.waitForFinished(60'000))
        return QStringLiteral("the tool did not end");
    const QString said = QString::fromUtf8(tool.readAllStandardError());
    return (tool.exitStatus() == QProcess::NormalExit && tool.exitCode() == 0) == said.isEmpty()
        ? said
        : QStringLiteral("the exit status does not fit: ") + said;
}

void LibraryCheckTest::whatShipsIsSound()
{
    QCOMPARE(problemsIn(m_copy->path()), QString());
}

void LibraryCheckTest::oneBrokenThingStopsTheBuild_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char *name, const char *file, const char *from, const char *to,
                        const char *expected) {
        QTest::newRow(name) << QString::fromLatin1(file) << QByteArray(from) << QByteArray(to)
                            << QString::fromUtf8(expected);
    };
    add("a broken link", "en/skills/ladder.md", "](skill:if_then_plan)", "](skill:if_then_plans)",
        ": the link “skill:if_then_plans” leads nowhere");
    add("a broken link of the header", "de/concepts/overview.md", "\nlinks: ", "\nlinks: nowhere, ",
        "line 6: the link “nowhere” leads nowhere");
    add("no header", "en/patterns/labeling.md", "---\n", "", "line 1: the header is missing");
    add("no honesty label", "en/patterns/labeling.md", "honesty: pattern\n", "", "honesty label is missing");
    add("a wrong id", "de/skills/ladder.md", "id: ladder", "id: lader", "line 2: the id does not match");
    add("an unknown form", "en/skills/ladder.md", "\ntry: ", "\ntry: un",
        "this line of the header is not known");
    add("invalid UTF-8", "de/concepts/biases.md", "\n---\n\n", "\n---\n\xff\n", ": a character is damaged");
    add("a citation that is not listed", "en/concepts/attribution.md", "references: Weiner 1985",
        "references: Weiner 1958", ": “Weiner 1958” is not in the list of references");
    add("a wrong pattern", "de/practice/fair.json", "\"blaming_others\"", "\"blaming_all\"",
        ": “blaming_all” is no pattern");
    add("a quiz without its page", "en/quizzes/biases.json", "\"page\": \"biases\"", "\"page\": \"bias\"",
        "line 2: the id does not match the file");
    add("a path to a page that is none", "en/paths/first_day.json", "\"overview\"", "\"overlook\"",
        "line 10: there is no page “overlook”");
    add("a label that is missing", "de/diagrams/ladder.json", "\"rest\"", "\"sleep\"",
        "line 5: “rest” is missing");
    add("an example in two sets", "en/practice/fair.json", "\"group_work_undone\"", "\"history_not_revised\"",
        "the example “history_not_revised” is there twice");
    add("a broken list of references", "references.json", "\"year\": 1989", "\"year\": \"1989\"",
        "line 4: “year” is missing or out of its range");
    add("a page listed twice", "contents.txt", "skill ladder", "skill attribution",
        ": a page is named wrongly or twice");
}

void LibraryCheckTest::oneBrokenThingStopsTheBuild()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, expected);
    replace(file, from, to);
    const QString problems = problemsIn(m_copy->path());
    QVERIFY2(problems.startsWith(QStringLiteral("library: ")), qPrintable(problems));
    const bool isAboutAnExample = file.contains(QStringLiteral("practice/fair.json"));
    QVERIFY2(isAboutAnExample || problems.contains(file + QStringLiteral(", line ")), qPrintable(problems));
    QVERIFY2(problems.contains(expected), qPrintable(problems));
}

void LibraryCheckTest::aMissingFileStopsTheBuild_data()
{
    QTest::addColumn<QString>("file");
    for (const char *file : {"de/quizzes/biases.json", "en/patterns/none.md", "de/skills/ladder.md",
                             "en/diagrams/loop.json", "de/paths/eight_weeks.json", "en/practice/causes.json"})
        QTest::newRow(file) << QString::fromLatin1(file);
}

void LibraryCheckTest::aMissingFileStopsTheBuild()
{
    QFETCH(QString, file);
    QVERIFY(QFile::remove(touched(file)));
    const QString problems = problemsIn(m_copy->path());
    QVERIFY2(problems.contains(file + QStringLiteral(", line 1: this file is missing")),
             qPrintable(problems));
}

void LibraryCheckTest::aFileThatNothingListsStopsTheBuild()
{
    QVERIFY(QFile::copy(path(QStringLiteral("en/skills/ladder.md")),
                        touched(QStringLiteral("en/skills/stairs.md"))));
    QVERIFY(
        problemsIn(m_copy->path()).contains(QStringLiteral("en/skills/stairs.md, line 1: nothing lists")));
}

void LibraryCheckTest::aTranslationMarkedAsIncompleteMayLackFiles()
{
    QVERIFY(QDir().mkpath(path(QStringLiteral("pl/patterns"))));
    QVERIFY(QFile::copy(path(QStringLiteral("de/patterns/none.md")),
                        path(QStringLiteral("pl/patterns/none.md"))));
    QVERIFY(
        problemsIn(m_copy->path()).contains(QStringLiteral("pl/patterns/labeling.md, line 1: this file")));
    QFile mark(path(QStringLiteral("pl/incomplete.txt")));
    QVERIFY(mark.open(QIODevice::WriteOnly));
    QCOMPARE(problemsIn(m_copy->path()), QString());
}

void LibraryCheckTest::aFolderWithoutEnglishIsRefused()
{
    QVERIFY(!problemsIn(path(QStringLiteral("de"))).isEmpty());
    QVERIFY(!problemsIn(path(QStringLiteral("nowhere"))).isEmpty());
}

void LibraryCheckTest::everyFileIsInTheProgram()
{
    QFile list(m_source + QStringLiteral("/library.qrc"));
    QVERIFY(list.open(QIODevice::ReadOnly));
    const QString listed = QString::fromUtf8(list.readAll());
    QDirIterator files(m_source, QDir::Files, QDirIterator::Subdirectories);
    QStringList missing;
    while (files.hasNext()) {
        const QString name = QDir(m_source).relativeFilePath(files.next());
        if (name != QStringLiteral("library.qrc")
            && !listed.contains(QStringLiteral("<file>%1</file>").arg(name)))
            missing.append(name);
    }
    QCOMPARE(missing, QStringList());
}

KINWARD_TEST("librarycheck", LibraryCheckTest)
#include "librarycheck_test.moc"
