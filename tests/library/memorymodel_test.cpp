// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/memorymodel.h"

#include "library/reviewschedule.h"
#include "support/testmain.h"

#include <QTest>

namespace
{
/// The weights of FSRS-5, written as version 6 reads them: no same-day weight, and its fixed curve.
constexpr MemoryWeights earlierWeights = {0.4197, 1.1869, 3.0412, 15.2441, 7.1434, 0.6477, 1.0007,
                                          0.0674, 1.6597, 0.1712, 1.1178,  2.0225, 0.0904, 0.3025,
                                          2.1214, 0.2498, 2.9466, 0.4891,  0.6468, 0,      0.5};

QList<ReviewGrade> gradesOf(const QByteArray &digits)
{
    QList<ReviewGrade> grades;
    for (const char digit : digits)
        grades.append(static_cast<ReviewGrade>(digit - '0'));
    return grades;
}

bool isNear(double value, double expected)
{
    return qAbs(value - expected) <= 2e-6 * expected;
}
} // namespace

class MemoryModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void publishedHistoriesAreReproduced_data();
    void publishedHistoriesAreReproduced();
    void thePublishedStateOfVersionSixIsReproduced();
    void thePublishedFirstAnswersOfVersionSixAreReproduced();
    void recallIsNinePartsInTenAfterTheStability();
    void recallFallsWithTheDays();
    void aBetterGradeNeverKeepsLess();
    void aLateRightAnswerGainsMore();
    void everyStateStaysInBounds();
};

// The histories of the authors' own tests of the scheduler without learning steps and without fuzz (Open
// Spaced Repetition, ts-fsrs, tests of the long-term scheduler): after each answer the interval that was
// waited, the stability and the difficulty. They round each step to 8 digits.
void MemoryModelTest::publishedHistoriesAreReproduced_data()
{
    QTest::addColumn<QByteArray>("grades");
    QTest::addColumn<QList<int>>("intervals");
    QTest::addColumn<QList<double>>("stabilities");
    QTest::addColumn<QList<double>>("difficulties");
    QTest::newRow("forgotten twice")
        << QByteArray("3333331133333") << QList<int>{3, 13, 48, 155, 445, 1158, 17, 3, 11, 37, 112, 307, 773}
        << QList<double>{3.0412,        13.09130698, 48.15848988, 154.93732625, 445.05562739,
                         1158.07779739, 16.63063166, 3.01732209,  11.42247264,  37.37521902,
                         111.8752758,   306.5974569, 772.94026648}
        << QList<double>{4.49094334, 4.26664289, 4.05746029, 3.86237659, 3.68044154, 3.51076891, 4.69833071,
                         5.55956298, 5.26323756, 4.98688448, 4.72915759, 4.4888015,  4.26464541};
    QTest::newRow("from forgotten to easy, twice")
        << QByteArray("12341234") << QList<int>{1, 2, 6, 41, 4, 7, 21, 133}
        << QList<double>{0.4197,     1.0344317,  5.5356759,   41.0033667,
                         4.46605519, 6.67743292, 20.88868155, 132.81849454}
        << QList<double>{7.1434,     7.03653841, 6.64066485, 5.92312772,
                         6.44779861, 6.45995078, 6.10293922, 5.36588547};
    QTest::newRow("from hard") << QByteArray("23412341") << QList<int>{2, 7, 54, 5, 8, 26, 171, 8}
                               << QList<double>{1.1869,     6.59167572,  53.76078737,  5.0853693,
                                                8.09786749, 25.52991279, 171.16195166, 8.11072373}
                               << QList<double>{6.23225985, 5.89059466, 5.14583392, 5.884097,
                                                5.99269555, 5.667177,   4.91430736, 5.71619151};
    QTest::newRow("from good") << QByteArray("34123412") << QList<int>{3, 33, 4, 7, 26, 193, 9, 14}
                               << QList<double>{3.0412,      32.65484522,  4.22256838, 7.2325009,
                                                25.52681746, 193.36618775, 8.63899847, 14.31323867}
                               << QList<double>{4.49094334, 3.69538259, 4.83221448, 5.12078462,
                                                4.85403286, 4.07165035, 5.1050878,  5.34697075};
    QTest::newRow("from easy") << QByteArray("41234123") << QList<int>{15, 3, 6, 27, 240, 10, 17, 60}
                               << QList<double>{15.2441,      3.25621013, 6.32684549,  26.56339029,
                                                239.70462771, 9.75621519, 17.06035531, 59.59547542}
                               << QList<double>{1.16304343, 2.99573557, 3.59851762, 3.43436666,
                                                2.60045771, 4.03816348, 4.46259158, 4.24020203};
}

void MemoryModelTest::publishedHistoriesAreReproduced()
{
    QFETCH(QByteArray, grades);
    QFETCH(QList<int>, intervals);
    QFETCH(QList<double>, stabilities);
    QFETCH(QList<double>, difficulties);
    const MemoryModel model(earlierWeights);
    std::optional<MemoryState> state;
    for (qsizetype i = 0; i < grades.size(); ++i) {
        state = model.after(state, gradesOf(grades).at(i), i == 0 ? 0 : intervals.at(i - 1));
        QVERIFY2(isNear(state->stability, stabilities.at(i)), qPrintable(QString::number(state->stability)));
        QVERIFY2(isNear(state->difficulty, difficulties.at(i)),
                 qPrintable(QString::number(state->difficulty)));
    }
}

// The same project's test of version 6: "memory state, long-term" (53.335106, 6.3574867; to 4 digits).
void MemoryModelTest::thePublishedStateOfVersionSixIsReproduced()
{
    const MemoryModel model;
    const QList<int> days{0, 0, 1, 3, 8, 21};
    std::optional<MemoryState> state;
    for (qsizetype i = 0; i < days.size(); ++i)
        state = model.after(state, gradesOf("133333").at(i), days.at(i));
    QVERIFY2(qAbs(state->stability - 53.335106) < 5e-5,
             qPrintable(QString::number(state->stability, 'f', 6)));
    QVERIFY2(qAbs(state->difficulty - 6.3574867) < 5e-5,
             qPrintable(QString::number(state->difficulty, 'f', 6)));
}

void MemoryModelTest::thePublishedFirstAnswersOfVersionSixAreReproduced()
{
    const MemoryModel model;
    const QList<MemoryState> expected{
        {0.212, 6.4133}, {1.2931, 5.11217071}, {2.3065, 2.11810397}, {8.2956, 1}};
    for (int grade = 1; grade <= 4; ++grade) {
        const MemoryState state = model.after({}, static_cast<ReviewGrade>(grade), 0);
        QCOMPARE(state.stability, expected.at(grade - 1).stability);
        QVERIFY(isNear(state.difficulty, expected.at(grade - 1).difficulty));
    }
    QVERIFY(qAbs(model.recall(8.2956, 8) - 0.9024733) < 1e-7);
}

void MemoryModelTest::recallIsNinePartsInTenAfterTheStability()
{
    for (const int days : {1, 7, 30, 365})
        QVERIFY(qAbs(MemoryModel().recall(days, days) - 0.9) < 1e-12);
    QCOMPARE(MemoryModel().recall(5, 0), 1.0);
}

void MemoryModelTest::recallFallsWithTheDays()
{
    for (int day = 0; day < 400; ++day)
        QVERIFY(MemoryModel().recall(12, day + 1) < MemoryModel().recall(12, day));
}

void MemoryModelTest::aBetterGradeNeverKeepsLess()
{
    const MemoryModel model;
    for (const double difficulty : {1.0, 4.5, 9.9}) {
        for (const double stability : {0.01, 2.0, 40.0, 900.0}) {
            for (const int days : {0, 1, 30, 2000}) {
                const MemoryState state{stability, difficulty};
                for (int grade = 1; grade < 4; ++grade) {
                    const MemoryState worse = model.after(state, static_cast<ReviewGrade>(grade), days);
                    const MemoryState better = model.after(state, static_cast<ReviewGrade>(grade + 1), days);
                    QVERIFY(better.stability >= worse.stability);
                    QVERIFY(better.difficulty <= worse.difficulty);
                }
                QVERIFY(model.after(state, ReviewGrade::Again, days).stability <= stability);
                QVERIFY(model.after(state, ReviewGrade::Hard, days).stability >= stability);
            }
        }
    }
}

void MemoryModelTest::aLateRightAnswerGainsMore()
{
    const MemoryModel model;
    double before = 0;
    for (const int days : {1, 5, 10, 20, 60, 300}) {
        const double stability = model.after(MemoryState{10, 5}, ReviewGrade::Good, days).stability;
        QVERIFY(stability > before);
        before = stability;
    }
}

void MemoryModelTest::everyStateStaysInBounds()
{
    const MemoryModel model;
    const MemoryState odd{0, 0};
    for (int grade = 1; grade <= 4; ++grade) {
        std::optional<MemoryState> state = odd;
        for (int i = 0; i < 200; ++i) {
            state = model.after(state, static_cast<ReviewGrade>(grade), i % 3 == 0 ? -5 : i);
            QVERIFY(state->stability >= 0.001 && qIsFinite(state->stability));
            QVERIFY(state->difficulty >= 1 && state->difficulty <= 10);
        }
    }
}

KINWARD_TEST("memorymodel", MemoryModelTest)
#include "memorymodel_test.moc"
