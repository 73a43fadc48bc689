// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patterns.h"
#include "mapping/language.h"
#include "mapping/suggester.h"
#include "support/testmain.h"

#include <QDir>
#include <QFile>
#include <QTest>

namespace
{

const QStringList shippedLanguages{QStringLiteral("en"), QStringLiteral("de")};

QString folderOf(const QString &language)
{
    return QStringLiteral(KINWARD_SOURCE "/resources/mapping/") + language;
}

PatternFile patternFile(const QString &language, const QString &pattern)
{
    QFile file(folderOf(language) + u'/' + pattern + QStringLiteral(".json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return readPatternFile(file.readAll(), pattern).value_or(PatternFile());
}

/// The ids of the rules that speak for a thought.
QStringList rulesThatSpeak(const Language &language, const QString &thought)
{
    QStringList ids;
    const TokenizedText text = tokenize(thought, language.vocabulary);
    for (const RuleHit &hit : language.rules.hits(text, language.scopes)) {
        const RuleBook::Rule &rule = language.rules.rules()[static_cast<size_t>(hit.rule)];
        ids.append(language.rules.patterns()[static_cast<size_t>(rule.pattern)].id + u'/' + rule.text.id);
    }
    return ids;
}

} // namespace

/// The rule files bring their own examples; a rule that breaks one fails here with its file and name.
class RuleFilesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aRuleFindsItsExamplesAndLeavesItsLookAlikes_data();
    void aRuleFindsItsExamplesAndLeavesItsLookAlikes();
    void everyPatternHasEnoughExamples_data() { addPatternRows(); }
    void everyPatternHasEnoughExamples();
    void everyQuestionQuotesThePersonsOwnWords_data() { addPatternRows(); }
    void everyQuestionQuotesThePersonsOwnWords();
    void ruleIdsAreUniqueWithinAFile_data() { addPatternRows(); }
    void ruleIdsAreUniqueWithinAFile();

private:
    static void addPatternRows();
    QHash<QString, std::shared_ptr<Language>> m_languages;
};

void RuleFilesTest::initTestCase()
{
    for (const QString &code : shippedLanguages) {
        auto language = readLanguage(folderOf(code));
        QVERIFY2(language, language ? "" : qPrintable(language.error().message));
        m_languages.insert(code, std::make_shared<Language>(std::move(*language)));
    }
}

void RuleFilesTest::addPatternRows()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("pattern");
    for (const QString &code : shippedLanguages) {
        for (const QLatin1StringView id : patternIds) {
            if (id != patternNone)
                QTest::addRow("%s/%s.json", qPrintable(code), id.data()) << code << QString(id);
        }
    }
}

void RuleFilesTest::aRuleFindsItsExamplesAndLeavesItsLookAlikes_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("thought");
    QTest::addColumn<bool>("speaks");
    for (const QString &code : shippedLanguages) {
        for (const QLatin1StringView id : patternIds) {
            const PatternFile file = patternFile(code, id);
            for (const CueRule &rule : file.rules) {
                const QString name = id + QStringLiteral("/") + rule.id;
                const auto addRows = [&](const QStringList &thoughts, bool speaks) {
                    for (const QString &thought : thoughts)
                        QTest::addRow("%s/%s: %s", qPrintable(code), qPrintable(name), qPrintable(thought))
                            << code << name << thought << speaks;
                };
                addRows(rule.passes, true);
                addRows(rule.fails, false);
            }
        }
    }
}

void RuleFilesTest::aRuleFindsItsExamplesAndLeavesItsLookAlikes()
{
    QFETCH(const QString, language);
    QFETCH(const QString, rule);
    QFETCH(const QString, thought);
    QFETCH(const bool, speaks);
    const QStringList spoke = rulesThatSpeak(*m_languages[language], thought);
    QVERIFY2(spoke.contains(rule) == speaks,
             qPrintable(QStringLiteral("%1 in \"%2\" (spoke: %3)").arg(rule, thought, spoke.join(u' '))));
}

void RuleFilesTest::everyPatternHasEnoughExamples()
{
    QFETCH(const QString, language);
    QFETCH(const QString, pattern);
    const PatternFile file = patternFile(language, pattern);
    QStringList passes;
    QStringList fails;
    for (const CueRule &rule : file.rules) {
        passes += rule.passes;
        fails += rule.fails;
    }
    passes.removeDuplicates();
    fails.removeDuplicates();
    QVERIFY2(passes.size() >= 4, qPrintable(passes.join(u'\n')));
    QVERIFY2(fails.size() >= 3, qPrintable(fails.join(u'\n')));
}

void RuleFilesTest::everyQuestionQuotesThePersonsOwnWords()
{
    QFETCH(const QString, language);
    QFETCH(const QString, pattern);
    const PatternFile file = patternFile(language, pattern);
    QStringList questions{file.question};
    for (const CueRule &rule : file.rules) {
        if (!rule.question.isEmpty())
            questions.append(rule.question);
    }
    for (const QString &question : questions) {
        QCOMPARE(question.count(QStringLiteral("%1")), 1);
        QVERIFY2(question.endsWith(u'?'), qPrintable(question));
    }
}

void RuleFilesTest::ruleIdsAreUniqueWithinAFile()
{
    QFETCH(const QString, language);
    QFETCH(const QString, pattern);
    QStringList ids;
    const PatternFile file = patternFile(language, pattern);
    for (const CueRule &rule : file.rules)
        ids.append(rule.id);
    QVERIFY(!ids.isEmpty());
    QCOMPARE(ids.removeDuplicates(), 0);
}

KINWARD_TEST("rulefiles", RuleFilesTest)
#include "rulefiles_test.moc"
