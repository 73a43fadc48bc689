// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/recoverycode.h"

#include "support/testmain.h"

#include <QStringList>
#include <QTest>
#include <algorithm>
#include <vector>

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

/// The check digit of every content of one group, as recoveryCodeText() writes it.
class GroupTable
{
public:
    explicit GroupTable(int group)
        : m_length(group <= 6 ? 3 : 4)
    {
        const int firstDigit = group <= 6 ? (group - 1) * 3 : 18 + (group - 7) * 4;
        const int checkAt = (group <= 6 ? (group - 1) * 5 : 30 + (group - 7) * 6) + m_length;
        SecureBuffer secret(recoverySecretSize);
        for (int content = 0; content < 1 << (5 * m_length); ++content) {
            std::fill_n(secret.data(), secret.size(), static_cast<unsigned char>(0));
            for (int bit = 0; bit < 5 * m_length; ++bit) {
                const int place = firstDigit * 5 + bit - 2;
                const int set = (content >> (5 * m_length - 1 - bit)) & 1;
                secret.data()[place / 8] |= static_cast<unsigned char>(set << (7 - place % 8));
            }
            m_checks.push_back(quint8(codeAlphabet.indexOf(recoveryCodeText(secret)[checkAt])));
        }
    }
    [[nodiscard]] int length() const { return m_length; }
    [[nodiscard]] int contents() const { return int(m_checks.size()); }

    [[nodiscard]] int hiddenSlips(int content) const
    {
        int hidden = 0;
        for (int place = 0; place < m_length; ++place) {
            for (int change = 1; change < 32; ++change)
                hidden += check(content ^ (change << (5 * place))) == check(content);
        }
        return hidden;
    }
    [[nodiscard]] int hiddenSwaps(int content) const
    {
        int hidden = 0;
        for (int a = 0; a < m_length; ++a) {
            const int withCheck = with(content, a, check(content));
            hidden += withCheck != content && check(withCheck) == digit(content, a);
            for (int b = a + 1; b < m_length; ++b) {
                const int swapped = with(with(content, a, digit(content, b)), b, digit(content, a));
                hidden += swapped != content && check(swapped) == check(content);
            }
        }
        return hidden;
    }

private:
    [[nodiscard]] int check(int content) const { return m_checks[size_t(content)]; }
    static int digit(int content, int place) { return (content >> (5 * place)) & 31; }
    static int with(int content, int place, int value)
    {
        return (content & ~(31 << (5 * place))) | (value << (5 * place));
    }

    int m_length;
    std::vector<quint8> m_checks;
};

} // namespace

class RecoveryCodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKnownSecretGivesAKnownCode();
    void aCodeGivesItsSecretBack();
    void aCodeHasEightGroupsOfTheAlphabet();
    void caseLookalikesSpacesAndDashesDoNotMatter();
    void noPossibleGroupHidesASlipOrASwap_data();
    void noPossibleGroupHidesASlipOrASwap();
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
             QStringLiteral("0001-4109-610C-50R1-3GGW-28AQ-1C609-T3GF0"));
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
        QStringLiteral("0001-4109-610c-50r1-3ggw-28aq-1c609-t3gf0"),
        QStringLiteral("oooI 4Io9 6loC 5oRl-3GGW-28AQ-lC6o9-T3GFo"),
        QStringLiteral("00014109610C50R13GGW28AQ1C609T3GF0"),
        QStringLiteral(" 00-01\u20144109\u2014610C\u201450R1\n\t3GGW 28AQ 1C609 T3GF0"),
    };
    for (const QString &form : forms) {
        const TypedRecoveryCode typed = readRecoveryCode(form);
        QCOMPARE(typed.slips, QList<int>());
        QCOMPARE(typed.secret.view().toByteArray(), bytes);
    }
}

// Every content that the group can have, every wrong digit in it, every swap of two of its digits, the check
// digit among them: none gives a group that is valid as well.
void RecoveryCodeTest::noPossibleGroupHidesASlipOrASwap_data()
{
    QTest::addColumn<int>("group");
    // The others differ by a constant; besides, the first digit of group 1 has fewer values.
    for (const int group : {2, 8})
        QTest::addRow("group %d", group) << group;
}

void RecoveryCodeTest::noPossibleGroupHidesASlipOrASwap()
{
    QFETCH(int, group);
    const GroupTable table(group);
    QCOMPARE(table.contents(), 1 << (5 * table.length()));
    for (int content = 0; content < table.contents(); ++content) {
        if (const int hidden = table.hiddenSlips(content) + table.hiddenSwaps(content); hidden != 0)
            QFAIL(qPrintable(QStringLiteral("content %1 hides %2").arg(content).arg(hidden)));
    }
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
