// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/diagramwords.h"
#include "library/learningpath.h"
#include "library/practice.h"
#include "library/quiz.h"
#include "library/references.h"
#include "support/testmain.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace
{
const QByteArray soundQuiz = R"({"page": "one", "questions": [
{"id": "first", "question": "Why?", "options": [
  {"text": "A", "right": true, "why": "So."},
  {"text": "B", "right": false, "why": "No."}]},
{"id": "second", "question": "How?", "options": [
  {"text": "A", "right": false, "why": "No."},
  {"text": "B", "right": true, "why": "So."}]},
{"id": "third", "question": "When?", "options": [
  {"text": "A", "right": true, "why": "So."},
  {"text": "B", "right": false, "why": "No."}]}
]})";

const QByteArray soundSet = R"({"set": "one", "items": [
{"id": "chat", "kind": "pattern", "situation": "S", "thought": "T", "answers": [
  {"pattern": "mind_reading", "fit": "right", "why": "W"},
  {"pattern": "personalizing", "fit": "near", "why": "N"},
  {"pattern": "comparing", "fit": "other", "why": "F"}], "otherwise": "O"},
{"id": "exam", "kind": "cause", "situation": "S", "thought": "T",
 "ratings": {"locus": [6, 7], "stability": [1, 3],
  "globality": [2, 2], "control": [5, 7]},
 "why": {"locus": "L", "stability": "S",
  "globality": "G", "control": "C"}}
]})";

const QByteArray soundPath = R"({"id": "one", "title": "T", "summary": "S", "parts": [
{"title": "P", "minutes": 5, "steps": [
  {"page": "overview", "text": "W"},
  {"form": "step", "text": "W"}]}
]})";

const QByteArray soundReferences = R"({
"Weiner 1985": {"authors": "Weiner, B.", "year": 1985,
 "title": "T", "where": "W",
 "doi": "10.1037/0033-295X.92.4.548"}
})";

const QByteArray soundDiagram = R"({"id": "spotlight", "title": "T", "alternative": "A", "labels": {
"you": "You", "how_it_feels": "F", "what_others_notice": "N",
"others": "O", "turn_outward": "T"}
})";

QByteArray changed(QByteArray text, const QByteArray &from, const QByteArray &to)
{
    const qsizetype place = text.indexOf(from);
    if (place < 0)
        qFatal("the sound file does not hold %s", from.constData());
    return text.replace(place, from.size(), to);
}
} // namespace

class DataFilesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aQuizIsRead();
    void aSetOfExamplesIsRead();
    void aPathIsRead();
    void referencesAreRead();
    void aDiagramIsRead();
    void anExampleSaysHowAnAnswerFits();
    void aRatingNextToTheRangeIsNear();
    void damageIsNamedWithFileAndLine_data();
    void damageIsNamedWithFileAndLine();
    void aMissingFileIsNotFound();
    void everyPageOfAPathMustExistWhenAsked();

private:
    [[nodiscard]] QString file(const QByteArray &bytes) const;
    [[nodiscard]] static std::optional<Error> problemOf(const QString &reader, const QString &path);

    QTemporaryDir m_folder;
};

QString DataFilesTest::file(const QByteArray &bytes) const
{
    QFile file(m_folder.filePath(QStringLiteral("one.json")));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the file can not be written");
    return file.fileName();
}

void DataFilesTest::aQuizIsRead()
{
    const Result<Quiz> quiz = readQuiz(file(soundQuiz), QStringLiteral("one"));
    QVERIFY2(quiz, qPrintable(quiz ? QString() : quiz.error().message));
    QCOMPARE(quiz->page, QStringLiteral("one"));
    QCOMPARE(quiz->questions.size(), 3);
    QCOMPARE(quiz->questions.at(1).id, QStringLiteral("second"));
    QCOMPARE(quiz->questions.at(1).question, QStringLiteral("How?"));
    QCOMPARE(quiz->questions.at(1).rightOption(), 1);
    QCOMPARE(quiz->questions.at(0).options.at(1).why, QStringLiteral("No."));
}

void DataFilesTest::aSetOfExamplesIsRead()
{
    const Result<QList<PracticeItem>> items = readPractice(file(soundSet), QStringLiteral("one"));
    QVERIFY2(items, qPrintable(items ? QString() : items.error().message));
    QCOMPARE(items->size(), 2);
    QCOMPARE(items->at(0).set, QStringLiteral("one"));
    QVERIFY(!items->at(0).isCause());
    QCOMPARE(items->at(0).rightPatterns(), QStringList{QStringLiteral("mind_reading")});
    QVERIFY(items->at(1).isCause());
    const PracticeRange stability = items->at(1).ranges->at(size_t(CauseSide::Stability));
    QCOMPARE(stability.from, 1);
    QCOMPARE(stability.to, 3);
    QCOMPARE(stability.why, QStringLiteral("S"));
}

void DataFilesTest::aPathIsRead()
{
    const Result<LearningPath> path = readPath(file(soundPath), QStringLiteral("one"));
    QVERIFY2(path, qPrintable(path ? QString() : path.error().message));
    QCOMPARE(path->parts.size(), 1);
    QCOMPARE(path->parts.front().minutes, 5);
    QCOMPARE(path->parts.front().steps.front().page, QStringLiteral("overview"));
    QCOMPARE(path->parts.front().steps.back().form, QStringLiteral("step"));
}

void DataFilesTest::referencesAreRead()
{
    const auto references = readReferences(file(soundReferences));
    QVERIFY2(references, qPrintable(references ? QString() : references.error().message));
    const Reference weiner = references->value(QStringLiteral("Weiner 1985"));
    QCOMPARE(weiner.year, 1985);
    QCOMPARE(weiner.doi, QStringLiteral("10.1037/0033-295X.92.4.548"));
}

void DataFilesTest::aDiagramIsRead()
{
    const Result<DiagramWords> words = readDiagram(file(soundDiagram), QStringLiteral("spotlight"));
    QVERIFY2(words, qPrintable(words ? QString() : words.error().message));
    QCOMPARE(words->labels.size(), 5);
    QCOMPARE(words->labels.value(QStringLiteral("you")), QStringLiteral("You"));
}

void DataFilesTest::anExampleSaysHowAnAnswerFits()
{
    const PracticeItem item = readPractice(file(soundSet), QStringLiteral("one"))->front();
    QCOMPARE(item.answerTo(QStringLiteral("mind_reading")).fit, PracticeFit::Right);
    QCOMPARE(item.answerTo(QStringLiteral("personalizing")).fit, PracticeFit::Near);
    QCOMPARE(item.answerTo(QStringLiteral("personalizing")).why, QStringLiteral("N"));
    QCOMPARE(item.answerTo(QStringLiteral("comparing")).fit, PracticeFit::Other);
    QCOMPARE(item.answerTo(QStringLiteral("comparing")).why, QStringLiteral("F"));
    QCOMPARE(item.answerTo(QStringLiteral("labeling")).fit, PracticeFit::Other);
    QCOMPARE(item.answerTo(QStringLiteral("labeling")).why, QStringLiteral("O"));
}

void DataFilesTest::aRatingNextToTheRangeIsNear()
{
    const PracticeRange range{3, 4, {}};
    const QList<PracticeFit> fits{PracticeFit::Other, PracticeFit::Near, PracticeFit::Right,
                                  PracticeFit::Right, PracticeFit::Near, PracticeFit::Other,
                                  PracticeFit::Other};
    for (int rating = 1; rating <= 7; ++rating)
        QCOMPARE(range.fitOf(rating), fits.at(rating - 1));
}

std::optional<Error> DataFilesTest::problemOf(const QString &reader, const QString &path)
{
    const auto errorOf = [](const auto &result) {
        return result ? std::nullopt : std::optional<Error>(result.error());
    };
    if (reader == QStringLiteral("quiz"))
        return errorOf(readQuiz(path, QStringLiteral("one")));
    if (reader == QStringLiteral("practice"))
        return errorOf(readPractice(path, QStringLiteral("one")));
    if (reader == QStringLiteral("path"))
        return errorOf(readPath(path, QStringLiteral("one")));
    if (reader == QStringLiteral("references"))
        return errorOf(readReferences(path));
    return errorOf(readDiagram(path, QStringLiteral("spotlight")));
}

void DataFilesTest::damageIsNamedWithFileAndLine_data()
{
    QTest::addColumn<QString>("reader");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("line");
    const auto add = [](const char *name, const char *reader, const QByteArray &bytes, int line) {
        QTest::addRow("%s: %s", reader, name) << QString::fromLatin1(reader) << bytes << line;
    };
    const auto quiz = [&add](const char *name, const char *from, const char *to, int line) {
        add(name, "quiz", changed(soundQuiz, from, to), line);
    };
    quiz("no JSON", "\"question\": \"How?\",", "\"question\": \"How?\"", 5);
    quiz("another page", "\"page\": \"one\"", "\"page\": \"two\"", 1);
    quiz("an id twice", "\"second\"", "\"first\"", 5);
    quiz("a broken id", "\"second\"", "\"Second one\"", 5);
    quiz("a missing key", "\"question\": \"How?\", ", "", 5);
    quiz("an empty text", "\"question\": \"How?\"", "\"question\": \" \"", 5);
    quiz("an unknown key", "\"text\": \"B\", \"right\": true",
         "\"text\": \"B\", \"colour\": 1, \"right\": true", 7);
    quiz("a key twice", "{\"text\": \"B\", \"right\": true",
         "{\"text\": \"B\", \"text\": \"C\", \"right\": true", 7);
    quiz("nothing right", "\"B\", \"right\": true", "\"B\", \"right\": false", 5);
    quiz("two right", "\"B\", \"right\": false", "\"B\", \"right\": true", 2);
    quiz("no truth value", "\"B\", \"right\": true", "\"B\", \"right\": 1", 7);
    quiz("one option", ",\n  {\"text\": \"B\", \"right\": true, \"why\": \"So.\"}", "", 5);
    quiz("a text for a list",
         "\"options\": [\n  {\"text\": \"A\", \"right\": false, \"why\": \"No.\"},\n  {\"text\": "
         "\"B\", \"right\": true, \"why\": \"So.\"}]",
         "\"options\": \"none\"", 5);
    quiz("a broken character", "How?", "H\xffw?", 5);
    add("empty", "quiz", "", 1);
    add("a list", "quiz", "[]", 1);
    add("two questions", "quiz", soundQuiz.left(soundQuiz.indexOf(",\n{\"id\": \"third\"")) + "]}", 1);
    const auto practice = [&add](const char *name, const char *from, const char *to, int line) {
        add(name, "practice", changed(soundSet, from, to), line);
    };
    practice("a wrong pattern", "\"personalizing\"", "\"bad_luck\"", 4);
    practice("a pattern twice", "\"personalizing\"", "\"mind_reading\"", 4);
    practice("no right answer", "\"fit\": \"right\"", "\"fit\": \"near\"", 2);
    practice("an unknown fit", "\"near\"", "\"far\"", 4);
    practice("an unknown kind", "\"cause\"", "\"mood\"", 6);
    practice("a range over seven", "[6, 7]", "[6, 8]", 7);
    practice("a range under one", "[1, 3]", "[0, 3]", 7);
    practice("a range upside down", "[5, 7]", "[7, 5]", 8);
    practice("half a range", "[2, 2]", "[2]", 8);
    practice("a broken number", "[2, 2]", "[2.5, 3]", 8);
    practice("a missing reason", "\"globality\": \"G\", ", "", 9);
    practice("an id twice", "\"exam\"", "\"chat\"", 6);
    practice("unfair with a pattern", "\"pattern\", \"situation\"",
             "\"pattern\", \"unfair\": true, \"situation\"", 2);
    practice("unfair by a number", "\"pattern\", \"situation\"", "\"pattern\", \"unfair\": 1, \"situation\"",
             2);
    practice("a cause that is unfair", "\"cause\"", "\"cause\", \"unfair\": true", 6);
    const auto path = [&add](const char *name, const char *from, const char *to, int line) {
        add(name, "path", changed(soundPath, from, to), line);
    };
    path("an unknown form", "\"form\": \"step\"", "\"form\": \"dance\"", 4);
    path("a page and a form", "\"form\": \"step\"", "\"form\": \"step\", \"page\": \"overview\"", 4);
    path("neither page nor form", "\"page\": \"overview\", ", "", 3);
    path("no minutes", "\"minutes\": 5, ", "", 2);
    path("too many minutes", "5", "500", 2);
    add("no year", "references", changed(soundReferences, "1985,", "\"1985\","), 2);
    add("no DOI", "references", changed(soundReferences, "10.1037/", "doi:10.1037/"), 4);
    add("a work twice", "references", changed(soundReferences, "548\"}", "548\"},\n\"Weiner 1985\": {}"), 5);
    add("a missing label", "diagram", changed(soundDiagram, "\"others\": \"O\", ", ""), 1);
    add("an unknown label", "diagram", changed(soundDiagram, "\"others\"", "\"moon\": \"M\", \"others\""), 3);
}

void DataFilesTest::damageIsNamedWithFileAndLine()
{
    QFETCH(QString, reader);
    QFETCH(QByteArray, bytes);
    QFETCH(int, line);
    const std::optional<Error> problem = problemOf(reader, file(bytes));
    QVERIFY(problem);
    QCOMPARE(problem->kind, ErrorKind::Format);
    QVERIFY2(problem->message.contains(QStringLiteral("/one.json, line %1:").arg(line)),
             qPrintable(problem->message));
}

void DataFilesTest::aMissingFileIsNotFound()
{
    const QString path = m_folder.filePath(QStringLiteral("nothing.json"));
    for (const char *reader : {"quiz", "practice", "path", "references", "diagram"})
        QCOMPARE(problemOf(QString::fromLatin1(reader), path)->kind, ErrorKind::NotFound);
}

void DataFilesTest::everyPageOfAPathMustExistWhenAsked()
{
    const auto onlyOther = [](const QString &page) { return page == QStringLiteral("other"); };
    const Result<LearningPath> path = readPath(file(soundPath), QStringLiteral("one"), onlyOther);
    QVERIFY(!path);
    QVERIFY2(path.error().message.contains(QStringLiteral("line 3: there is no page “overview”")),
             qPrintable(path.error().message));
}

KINWARD_TEST("datafiles", DataFilesTest)
#include "datafiles_test.moc"
