// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/language.h"

#include "mapping/suggester.h"
#include "support/testmain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace
{

/// A copy of the English rules that a test may break.
class RuleFolder
{
public:
    RuleFolder()
    {
        const QDir source(QStringLiteral(KINWARD_SOURCE "/resources/mapping/en"));
        for (const QString &name : source.entryList(QDir::Files)) {
            QFile::copy(source.filePath(name), path(name));
            QFile::setPermissions(path(name), QFile::ReadOwner | QFile::WriteOwner);
        }
    }

    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    void replace(const QString &name, const QByteArray &before, const QByteArray &after)
    {
        QFile file(path(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s is missing", qPrintable(name));
        QByteArray bytes = file.readAll();
        if (!bytes.contains(before))
            qFatal("%s does not hold %s", qPrintable(name), before.constData());
        file.close();
        bytes.replace(bytes.indexOf(before), before.size(), after);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("%s can not be written", qPrintable(name));
        file.write(bytes);
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

class LanguageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anIntactFolderIsRead();
    void aMissingFileIsNamed();
    void brokenDataNamesFileAndPlace_data();
    void brokenDataNamesFileAndPlace();
    void aDenialBelongsToARuleOnlyWhereTheRuleSaysSo();
    void bytesThatAreNoRuleFileAreRefused_data();
    void bytesThatAreNoRuleFileAreRefused();
};

void LanguageTest::anIntactFolderIsRead()
{
    const RuleFolder rules;
    const auto suggester = Suggester::loadFrom(rules.folder());
    QVERIFY2(suggester, suggester ? "" : qPrintable(suggester.error().message));
    QVERIFY(suggester->hasRules());
}

void LanguageTest::aMissingFileIsNamed()
{
    for (const QString &name :
         {QStringLiteral("words.json"), QStringLiteral("labeling.json"), QStringLiteral("help.json"),
          QStringLiteral("unfair.json"), QStringLiteral("causes.json")}) {
        const RuleFolder rules;
        QVERIFY(QFile::remove(rules.path(name)));
        const auto suggester = Suggester::loadFrom(rules.folder());
        QVERIFY(!suggester);
        QCOMPARE(suggester.error().kind, ErrorKind::Format);
        QVERIFY2(suggester.error().message.contains(name), qPrintable(suggester.error().message));
    }
}

void LanguageTest::brokenDataNamesFileAndPlace_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("place");
    const QString labeling = QStringLiteral("labeling.json");
    const QByteArray match = "i am ..4 <@dumbnoun>";
    QTest::newRow("not JSON") << labeling << QByteArray("{") << QByteArray("[{") << QStringLiteral("byte");
    QTest::newRow("unknown pattern") << labeling << QByteArray("\"labeling\"") << QByteArray("\"labelling\"")
                                     << QStringLiteral("pattern");
    QTest::newRow("weight above 1") << labeling << QByteArray("\"weight\": 0") << QByteArray("\"weight\": 7")
                                    << QStringLiteral("rule “i_am_a_noun”, weight");
    QTest::newRow("no id") << labeling << QByteArray("\"id\"") << QByteArray("\"name\"")
                           << QStringLiteral("rule 1, id");
    const QByteArray negation = "\"undoneByNegation\": false";
    QTest::newRow("a flag in words") << QStringLiteral("all_or_nothing.json") << negation
                                     << QByteArray("\"undoneByNegation\": \"no\"")
                                     << QStringLiteral("rule “complete”, undoneByNegation");
    QTest::newRow("a flag as a number")
        << QStringLiteral("all_or_nothing.json") << negation << QByteArray("\"undoneByDenial\": 0")
        << QStringLiteral("rule “complete”, undoneByDenial");
    QTest::newRow("unknown list") << labeling << match << QByteArray("i am @nothing")
                                  << QStringLiteral("rule “i_am_a_noun”, match 1");
    QTest::newRow("gap too wide") << labeling << match << QByteArray("i am ..40 idiot")
                                  << QStringLiteral("rule “i_am_a_noun”, match 1");
    QTest::newRow("begins with a gap")
        << labeling << match << QByteArray("..2 idiot") << QStringLiteral("rule “i_am_a_noun”, match 1");
    QTest::newRow("may be empty") << labeling << match << QByteArray("idiot?")
                                  << QStringLiteral("rule “i_am_a_noun”, match 1");
    QTest::newRow("open mark") << labeling << match << QByteArray("i am <idiot")
                               << QStringLiteral("rule “i_am_a_noun”, match 1");
    QTest::newRow("close without open")
        << labeling << match << QByteArray("i am idiot>") << QStringLiteral("rule “i_am_a_noun”, match 1");
    QTest::newRow("upper case") << labeling << match << QByteArray("I am idiot")
                                << QStringLiteral("rule “i_am_a_noun”, match 1");
    QTest::newRow("broken look-alike")
        << labeling << QByteArray("i am ..2 awkward|weird about|around|with") << QByteArray("i'm weird")
        << QStringLiteral("rule “i_am_adjective”, except 1");
    QTest::newRow("help phrase") << QStringLiteral("help.json") << QByteArray("\"unalive\"")
                                 << QByteArray("\"@unalive\"") << QStringLiteral("match 2");
    QTest::newRow("list that names itself")
        << QStringLiteral("words.json") << QByteArray("\"they he she ")
        << QByteArray("\"@others they he she ") << QStringLiteral("lists");
    QTest::newRow("denial") << QStringLiteral("words.json") << QByteArray("\"i ..1 doubt\"")
                            << QByteArray("\"i ..1 |\"") << QStringLiteral("denials 3");
    QTest::newRow("cause number") << QStringLiteral("causes.json") << QByteArray("\"locus\": 2.0")
                                  << QByteArray("\"locus\": \"2\"") << QStringLiteral("feature 1");
}

void LanguageTest::brokenDataNamesFileAndPlace()
{
    QFETCH(const QString, file);
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QFETCH(const QString, place);
    RuleFolder rules;
    rules.replace(file, before, after);
    const auto suggester = Suggester::loadFrom(rules.folder());
    QVERIFY(!suggester);
    QCOMPARE(suggester.error().kind, ErrorKind::Format);
    QVERIFY2(suggester.error().message.contains(file), qPrintable(suggester.error().message));
    QVERIFY2(suggester.error().message.contains(place), qPrintable(suggester.error().message));
}

void LanguageTest::aDenialBelongsToARuleOnlyWhereTheRuleSaysSo()
{
    const QString denied = QStringLiteral("I don't think that I have completely failed.");
    RuleFolder rules;
    const auto unlessWritten = Suggester::loadFrom(rules.folder(), MappingParts::Rules);
    QVERIFY(unlessWritten);
    QCOMPARE(unlessWritten->suggest(denied).suggested, QStringList());
    rules.replace(QStringLiteral("all_or_nothing.json"), "\"undoneByNegation\": false",
                  "\"undoneByNegation\": false, \"undoneByDenial\": false");
    const auto belonging = Suggester::loadFrom(rules.folder(), MappingParts::Rules);
    QVERIFY(belonging);
    QCOMPARE(belonging->suggest(denied).suggested, QStringList(QStringLiteral("all_or_nothing")));
}

void LanguageTest::bytesThatAreNoRuleFileAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("an empty object") << QByteArray("{}");
    QTest::newRow("binary") << QByteArray("\x00\xff\xfe{", 4);
    QTest::newRow("deep") << QByteArray(5000, '[');
    QTest::newRow("wrong types") << QByteArray(
        R"({"pattern":1,"question":[],"prior":"x","rules":{},"match":5,"except":"a","openings":1,"start":[]})");
}

void LanguageTest::bytesThatAreNoRuleFileAreRefused()
{
    QFETCH(const QByteArray, bytes);
    const QString name = QStringLiteral("some.json");
    const auto isRefused = [&](const auto &read) {
        return !read && read.error().kind == ErrorKind::Format && read.error().message.contains(name);
    };
    QVERIFY(isRefused(readPatternFile(bytes, name)));
    QVERIFY(isRefused(readWordsFile(bytes, name)));
    QVERIFY(isRefused(readPhraseFile(bytes, name)));
    QVERIFY(isRefused(readCauseFile(bytes, name)));
}

KINWARD_TEST("language", LanguageTest)
#include "language_test.moc"
