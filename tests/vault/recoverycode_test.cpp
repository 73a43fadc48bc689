// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/recoverycode.h"

#include "support/testmain.h"

#include <QStringList>
#include <QTest>
#include <algorithm>

namespace
{

const QString codeAlphabet = QStringLiteral("0123456789ABCDEFGHJKMNPQRSTVWXYZ");

QString anyCode()
{
    return recoveryCodeText(SecureBuffer::random(recoverySecretSize));
}

QList<int> slipsWhenTyped(QStringList groups, int group, const QString &instead)
{
    groups[group - 1] = instead;
    return readRecoveryCode(groups.join(u'-')).slips;
}

} // namespace

class RecoveryCodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKnownSecretGivesAKnownCode();
    void aCodeGivesItsSecretBack();
    void aCodeHasEightGroupsOfTheAlphabet();
    void caseLookalikesSpacesAndDashesDoNotMatter();
    void everyWrongDigitOfEveryPossibleGroupIsFound();
    void everySwapOfNeighboursIsFoundAndNamed();
    void everySwapOfAnyTwoDigitsOfAGroupIsFound();
    void everyWrongDigitNamesItsGroupAndNoOther();
    void everyLetterThatIsNoDigitIsASlip();
    void swappedGroupsAreFound();
    void aMissingDigitNamesItsGroup();
    void anAddedDigitNamesItsGroup();
    void aMissingGroupIsASlip();
    void digitsBeyondTheSecretAreASlip();
    void anyTextGivesAnAnswer();
    void oneGroupTypedBackIsRecognised();
};

void RecoveryCodeTest::aKnownSecretGivesAKnownCode()
{
    const QByteArray secret = QByteArray::fromHex("000102030405060708090a0b0c0d0e0f");
    QCOMPARE(recoveryCodeText(SecureBuffer::copyOf(secret)),
             QStringLiteral("0005-020F-G70W-40MY-30T2-185J-1G60W-T1R7X"));
}

void RecoveryCodeTest::aCodeGivesItsSecretBack()
{
    for (int round = 0; round < 1000; ++round) {
        const SecureBuffer secret = SecureBuffer::random(recoverySecretSize);
        const TypedRecoveryCode typed = readRecoveryCode(recoveryCodeText(secret));
        QCOMPARE(typed.slips, QList<int>());
        QVERIFY(isSameSecret(typed.secret.bytes(), secret.bytes()));
    }
}

void RecoveryCodeTest::aCodeHasEightGroupsOfTheAlphabet()
{
    const QStringList groups = anyCode().split(u'-');
    QCOMPARE(groups.size(), 8);
    for (int group = 0; group < 8; ++group) {
        QCOMPARE(groups[group].size(), group < 6 ? 4 : 5);
        for (const QChar digit : groups[group])
            QVERIFY(codeAlphabet.contains(digit));
    }
}

void RecoveryCodeTest::caseLookalikesSpacesAndDashesDoNotMatter()
{
    const QByteArray bytes = QByteArray::fromHex("000102030405060708090a0b0c0d0e0f");
    const QStringList forms = {
        QStringLiteral("0005-020f-g70w-40my-30t2-185j-1g60w-t1r7x"),
        QStringLiteral("ooo5 o2of G7OW 4Omy 3OT2 l85J iG6OW TLR7X"),
        QStringLiteral("0005020FG70W40MY30T2185J1G60WT1R7X"),
        QStringLiteral(" 00-05 02 0F G70W\u201440MY\n30T2\t185J 1G60W T1R7X "),
    };
    for (const QString &form : forms) {
        const TypedRecoveryCode typed = readRecoveryCode(form);
        QCOMPARE(typed.slips, QList<int>());
        QCOMPARE(typed.secret.view().toByteArray(), bytes);
    }
}

// All 32³ contents of a three-digit group, in each of its places 1–6: no two valid groups differ in one
// digit.
void RecoveryCodeTest::everyWrongDigitOfEveryPossibleGroupIsFound()
{
    QStringList groups = anyCode().split(u'-');
    int valid = 0;
    for (int content = 0; content < 32 * 32 * 32; ++content) {
        const QString digits = QString(codeAlphabet[content >> 10]) + codeAlphabet[(content >> 5) & 31]
            + codeAlphabet[content & 31];
        int checks = 0;
        for (const QChar check : codeAlphabet) {
            if (isRecoveryGroup(groups.mid(0, 1).join(u'-') + u'-' + digits + check + u'-'
                                    + groups.mid(2).join(u'-'),
                                2, digits + check))
                ++checks;
        }
        QCOMPARE(checks, 1);
        ++valid;
    }
    QCOMPARE(valid, 32768);
}

void RecoveryCodeTest::everySwapOfNeighboursIsFoundAndNamed()
{
    for (int round = 0; round < 200; ++round) {
        const QStringList groups = anyCode().split(u'-');
        for (int group = 1; group <= 8; ++group) {
            for (qsizetype place = 0; place + 1 < groups[group - 1].size(); ++place) {
                QString swapped = groups[group - 1];
                std::swap(swapped[place], swapped[place + 1]);
                const QList<int> expected = swapped == groups[group - 1] ? QList<int>() : QList<int>{group};
                QCOMPARE(slipsWhenTyped(groups, group, swapped), expected);
            }
        }
    }
}

// For every pair of places and every pair of digits: two codes that differ in just such a swap.
void RecoveryCodeTest::everySwapOfAnyTwoDigitsOfAGroupIsFound()
{
    for (int round = 0; round < 100; ++round) {
        const QStringList groups = anyCode().split(u'-');
        for (int group = 1; group <= 8; ++group) {
            const QString right = groups[group - 1];
            for (qsizetype a = 0; a < right.size(); ++a) {
                for (qsizetype b = a + 1; b < right.size(); ++b) {
                    QString swapped = right;
                    std::swap(swapped[a], swapped[b]);
                    if (swapped != right)
                        QCOMPARE(slipsWhenTyped(groups, group, swapped), QList<int>{group});
                }
            }
        }
    }
}

void RecoveryCodeTest::everyWrongDigitNamesItsGroupAndNoOther()
{
    for (int round = 0; round < 50; ++round) {
        const QStringList groups = anyCode().split(u'-');
        for (int group = 1; group <= 8; ++group) {
            for (qsizetype place = 0; place < groups[group - 1].size(); ++place) {
                for (const QChar digit : codeAlphabet) {
                    QString wrong = groups[group - 1];
                    if (wrong[place] == digit)
                        continue;
                    wrong[place] = digit;
                    QCOMPARE(slipsWhenTyped(groups, group, wrong), QList<int>{group});
                }
            }
        }
    }
}

void RecoveryCodeTest::everyLetterThatIsNoDigitIsASlip()
{
    const QStringList groups = anyCode().split(u'-');
    for (const QChar letter : QStringLiteral("U*~$=.,ä\u0661?")) {
        QString wrong = groups[4];
        wrong[1] = letter;
        QCOMPARE(slipsWhenTyped(groups, 5, wrong), QList<int>{5});
    }
}

void RecoveryCodeTest::swappedGroupsAreFound()
{
    const QStringList groups = anyCode().split(u'-');
    for (int a = 1; a <= 8; ++a) {
        for (int b = a + 1; b <= 8; ++b) {
            QStringList swapped = groups;
            swapped.swapItemsAt(a - 1, b - 1);
            QCOMPARE(readRecoveryCode(swapped.join(u'-')).slips, (QList<int>{a, b}));
        }
    }
}

void RecoveryCodeTest::aMissingDigitNamesItsGroup()
{
    const QStringList groups = anyCode().split(u'-');
    for (int group = 1; group <= 8; ++group) {
        for (qsizetype place = 0; place < groups[group - 1].size(); ++place)
            QCOMPARE(slipsWhenTyped(groups, group, QString(groups[group - 1]).remove(place, 1)),
                     QList<int>{group});
    }
}

void RecoveryCodeTest::anAddedDigitNamesItsGroup()
{
    const QStringList groups = anyCode().split(u'-');
    for (int group = 1; group <= 8; ++group)
        QCOMPARE(slipsWhenTyped(groups, group, groups[group - 1] + u'7'), QList<int>{group});
}

void RecoveryCodeTest::aMissingGroupIsASlip()
{
    const QStringList groups = anyCode().split(u'-');
    QVERIFY(readRecoveryCode(groups.mid(0, 7).join(u'-')).slips.contains(8));
    QVERIFY(!readRecoveryCode(groups.mid(1).join(u'-')).slips.isEmpty());
    QCOMPARE(readRecoveryCode({}).slips.size(), 8);
}

void RecoveryCodeTest::digitsBeyondTheSecretAreASlip()
{
    // 8 as the first digit would be bit 129 of a secret of 128; its check digit is right.
    QStringList groups = anyCode().split(u'-');
    int tried = 0;
    for (const QChar check : codeAlphabet) {
        groups[0] = QStringLiteral("800") + check;
        QCOMPARE(readRecoveryCode(groups.join(u'-')).slips, QList<int>{1});
        ++tried;
    }
    QCOMPARE(tried, 32);
}

void RecoveryCodeTest::anyTextGivesAnAnswer()
{
    const QStringList texts = {QStringLiteral("-"), QStringLiteral("- - - - - - - -"), QString(100'000, u'Z'),
                               QString(3, QChar(0xD800)), QStringLiteral("1-2-3-4-5-6-7-8")};
    for (const QString &text : texts) {
        const TypedRecoveryCode typed = readRecoveryCode(text);
        QVERIFY(!typed.slips.isEmpty());
        QVERIFY(typed.secret.isEmpty());
    }
}

void RecoveryCodeTest::oneGroupTypedBackIsRecognised()
{
    const QString code = anyCode();
    const QStringList groups = code.split(u'-');
    for (int group = 1; group <= 8; ++group) {
        QVERIFY(isRecoveryGroup(code, group, groups[group - 1].toLower()));
        QVERIFY(isRecoveryGroup(code, group, u' ' + groups[group - 1] + u' '));
        QVERIFY(!isRecoveryGroup(code, group, groups[group % 8]));
        QVERIFY(!isRecoveryGroup(code, group, {}));
    }
    QVERIFY(!isRecoveryGroup(code, 0, groups[0]));
    QVERIFY(!isRecoveryGroup(code, 9, groups[0]));
}

KINWARD_TEST("recoverycode", RecoveryCodeTest)
#include "recoverycode_test.moc"
