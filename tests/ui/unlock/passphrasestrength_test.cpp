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
    QVERIFY(!strength.sentence.isEmpty());
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
