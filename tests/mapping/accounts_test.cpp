// SPDX-License-Identifier: GPL-3.0-or-later
// Plain accounts of violence and of unfair treatment, each as thought, as situation and as cause: the phrases
// alone must hear them, and must leave alone what only sounds alike.
#include "core/patterns.h"
#include "mapping/suggester.h"
#include "mapping/tables.h"
#include "support/testmain.h"

#include <QTest>

#include <memory>

namespace
{

bool isSteppedBack(const Findings &findings)
{
    return findings.suggested.isEmpty() && findings.patterns.front().pattern == patternNone
        && findings.patterns.front().score == 1.0;
}

void addSentences(const QStringList &sentences)
{
    QTest::addColumn<QString>("text");
    for (const QString &sentence : sentences)
        QTest::addRow("%s", qPrintable(sentence)) << sentence;
}

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(u'|');
}

} // namespace

class AccountsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void anAccountIsHeardAndWhatSoundsAlikeIsNot_data() { addTableRows(QStringLiteral("accounts")); }
    void anAccountIsHeardAndWhatSoundsAlikeIsNot();
    void whereAndWhenABlowFellDoesNotSilenceIt_data();
    void whereAndWhenABlowFellDoesNotSilenceIt();
    void germanWordOrderDoesNotSilenceABlow_data();
    void germanWordOrderDoesNotSilenceABlow();

private:
    void checkEachField(const QString &language, const QString &text) const;

    QHash<QString, std::shared_ptr<Suggester>> m_rules;
};

void AccountsTest::initTestCase()
{
    for (const QString &language : {QStringLiteral("en"), QStringLiteral("de")}) {
        auto loaded = Suggester::load(language, MappingParts::Rules);
        QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().message));
        m_rules.insert(language, std::make_shared<Suggester>(std::move(*loaded)));
    }
}

void AccountsTest::checkEachField(const QString &language, const QString &text) const
{
    const Suggester &rules = *m_rules[language];
    const QString blame = language == u"de" ? QStringLiteral("Ich bin an allem schuld.")
                                            : QStringLiteral("It is all my fault.");
    QVERIFY(isSteppedBack(rules.suggest(text)));
    QVERIFY(isSteppedBack(rules.suggest(blame, text)));
    QVERIFY(isSteppedBack(rules.suggest(blame, {}, text)));
}

void AccountsTest::anAccountIsHeardAndWhatSoundsAlikeIsNot()
{
    QFETCH(const QString, language);
    QFETCH(const QString, expected);
    QFETCH(const QString, text);
    if (expected == u"yes")
        checkEachField(language, text);
    else
        QVERIFY(!isSteppedBack(m_rules[language]->suggest(text)));
}

void AccountsTest::whereAndWhenABlowFellDoesNotSilenceIt_data()
{
    QStringList sentences;
    for (const QString &verb : words("hit|hits|beat|beats|kicked|punched|slapped|shoved|choked|hurts")) {
        for (const QString &sentence :
             words("He %1 me up.|He %1 me in the kitchen.|My father %1 me at home.|She %1 me with a belt.|"
                   "They %1 me after school.|I told my mum that he %1 me.|because he %1 me|"
                   "He %1 me when he's drunk.|My stepdad %1 me like a dog.|He %1 me on the stairs.|"
                   "My brother %1 me by the door.|It's my fault that he %1 me.|My uncle %1 me then."))
            sentences.append(sentence.arg(verb));
    }
    addSentences(sentences);
}

void AccountsTest::whereAndWhenABlowFellDoesNotSilenceIt()
{
    QFETCH(const QString, text);
    checkEachField(QStringLiteral("en"), text);
}

void AccountsTest::germanWordOrderDoesNotSilenceABlow_data()
{
    const QList<QStringList> verbs{
        words("schlägt|geschlagen"),      words("schubst|geschubst"),         words("tritt|getreten"),
        words("würgt|gewürgt"),           words("verprügelt|verprügelt"),     words("bedroht|bedroht"),
        words("verfolgt|verfolgt"),       words("begrapscht|begrapscht"),     words("haut|gehauen"),
        words("misshandelt|misshandelt"), words("vergewaltigt|vergewaltigt"), words("boxt|geboxt")};
    QStringList sentences;
    for (const QStringList &verb : verbs) {
        for (const QString &subject :
             words("er|sie|man|mein Vater|mein Freund|der Stiefvater|meine Mutter")) {
            for (const QString &sentence :
                 words("Es ist meine Schuld, dass %1 mich %2.|weil %1 mich %2|"
                       "Ich sage nichts, wenn %1 mich abends %2.|Gestern hat %1 mich wieder %3.|"
                       "weil %1 mich zu Hause %3 hat|Und dann %2 %1 mich.|Heute hat mich %1 %3."))
                sentences.append(sentence.arg(subject, verb[0], verb[1]));
        }
        sentences.append(QStringLiteral("Die anderen haben mich %1.").arg(verb[1]));
        sentences.append(QStringLiteral("Ich wurde von meinem Vater %1.").arg(verb[1]));
    }
    addSentences(sentences);
}

void AccountsTest::germanWordOrderDoesNotSilenceABlow()
{
    QFETCH(const QString, text);
    checkEachField(QStringLiteral("de"), text);
}

KINWARD_TEST("accounts", AccountsTest)
#include "accounts_test.moc"
