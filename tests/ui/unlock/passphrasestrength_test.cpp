// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "ui/unlock/passphrasestrength.h"

#include <QTest>

class PassphraseStrengthTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commonWordsAreWeakHoweverTheyAreDressed();
    void unrelatedWordsAreStrong();
    void aWeakOneIsToldWhyAndHow_data();
    void aWeakOneIsToldWhyAndHow();
    void whyNeverSaysAPartOfIt_data() { aWeakOneIsToldWhyAndHow_data(); }
    void whyNeverSaysAPartOfIt();
    void nothingTypedSaysNothing();
    void theMeterNeverFallsAsAWordIsAdded();
    void aVeryLongPassphraseIsNoTrouble();
};

void PassphraseStrengthTest::commonWordsAreWeakHoweverTheyAreDressed()
{
    for (const QString &weak :
         {QStringLiteral("password"), QStringLiteral("P4ssw0rd"), QStringLiteral("qwertyuiop"),
          QStringLiteral("kinward1"), QStringLiteral("11111111")})
        QCOMPARE(passphraseStrength(weak).level, StrengthLevel::VeryWeak);
}

void PassphraseStrengthTest::unrelatedWordsAreStrong()
{
    const PassphraseStrength strength = passphraseStrength(QStringLiteral("walnut ferry clumsy ordinal"));
    QCOMPARE(strength.level, StrengthLevel::Strong);
    QVERIFY(strength.guessesLog10 > 12);
    QCOMPARE(strength.sentence, QStringLiteral("Strong: guessing would take more than a hundred years."));
}

void PassphraseStrengthTest::aWeakOneIsToldWhyAndHow_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("why");
    QTest::newRow("password") << QStringLiteral("password") << QStringLiteral("tried first");
    QTest::newRow("word") << QStringLiteral("butterfly") << QStringLiteral("tried first");
    QTest::newRow("name") << QStringLiteral("jennifer") << QStringLiteral("tried first");
    QTest::newRow("two words") << QStringLiteral("walnut ferry") << QStringLiteral("tried first");
    QTest::newRow("disguised") << QStringLiteral("P4ssw0rd") << QStringLiteral("stand for its letters");
    QTest::newRow("program") << QStringLiteral("kinward") << QStringLiteral("this program");
    QTest::newRow("one sign") << QStringLiteral("11111111") << QStringLiteral("again and again");
    QTest::newRow("in order") << QStringLiteral("efghijklmno") << QStringLiteral("in order");
    QTest::newRow("keys") << QStringLiteral("sdfghjkl") << QStringLiteral("side by side");
    QTest::newRow("date") << QStringLiteral("13.05.1987") << QStringLiteral("a date or a year");
    QTest::newRow("year") << QStringLiteral("2003") << QStringLiteral("a date or a year");
    QTest::newRow("short") << QStringLiteral("xq") << QStringLiteral("It is short.");
}

void PassphraseStrengthTest::aWeakOneIsToldWhyAndHow()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, why);
    const PassphraseStrength strength = passphraseStrength(typed);
    QVERIFY(strength.level != StrengthLevel::Strong);
    QVERIFY2(strength.sentence.contains(why), qPrintable(strength.sentence));
    QVERIFY2(strength.sentence.contains(QStringLiteral("unrelated word"))
                 || strength.sentence.contains(QStringLiteral("One more word")),
             qPrintable(strength.sentence));
    QCOMPARE(strength.sentence.count(QLatin1Char('.')), 3); // how long, why, how
}

void PassphraseStrengthTest::whyNeverSaysAPartOfIt()
{
    QFETCH(const QString, typed);
    constexpr qsizetype part = 5; // shorter ones are in any sentence
    const QString said = passphraseStrength(typed).sentence;
    for (qsizetype i = 0; i + part <= typed.size(); ++i)
        QVERIFY2(!said.contains(typed.mid(i, part), Qt::CaseInsensitive), qPrintable(said));
}

void PassphraseStrengthTest::nothingTypedSaysNothing()
{
    QCOMPARE(passphraseStrength({}).level, StrengthLevel::Empty);
    QVERIFY(passphraseStrength({}).sentence.isEmpty());
}

void PassphraseStrengthTest::theMeterNeverFallsAsAWordIsAdded()
{
    double before = 0;
    for (const QString &text :
         {QStringLiteral("walnut"), QStringLiteral("walnut ferry"), QStringLiteral("walnut ferry clumsy"),
          QStringLiteral("walnut ferry clumsy ordinal")}) {
        const double now = passphraseStrength(text).guessesLog10;
        QVERIFY(now > before);
        before = now;
    }
}

void PassphraseStrengthTest::aVeryLongPassphraseIsNoTrouble()
{
    const QString start = QStringLiteral("walnut ferry clumsy ordinal ").repeated(4).left(100);
    QCOMPARE(passphraseStrength(start + QString(20000, QLatin1Char('x'))).guessesLog10,
             passphraseStrength(start).guessesLog10);
}

KINWARD_TEST("passphrasestrength", PassphraseStrengthTest)
#include "passphrasestrength_test.moc"
