// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/studystate.h"

#include "support/testmain.h"

#include <QRandomGenerator>
#include <QTest>

namespace
{
const QDateTime noon(QDate(2026, 3, 2), QTime(12, 0, 0, 125), Qt::UTC);

PageState fullState()
{
    PageState state;
    state.isBookmarked = true;
    state.isRead = true;
    state.read = QDate(2026, 3, 2);
    state.notes = {{QStringLiteral("n1"), QStringLiteral("What helps"),
                    QStringLiteral("„Tee“ \"mit\"\n\\ Mia 🙂"), noon},
                   {QStringLiteral("n2"), QString(), QString(), noon.addDays(1)}};
    return state;
}

QList<PracticeTry> manyTries(int count)
{
    QList<PracticeTry> tries;
    for (int i = 0; i < count; ++i)
        tries.append({QStringLiteral("item_%1").arg(i), QStringLiteral("6,2,1,7"),
                      static_cast<PracticeFit>(i % 3), noon.addSecs(i)});
    return tries;
}

bool isInvalid(const auto &result)
{
    return !result && result.error().kind == ErrorKind::Invalid && !result.error().message.isEmpty();
}
} // namespace

class StudyStateTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPageStateComesBackWhole();
    void cardsComeBackWhole();
    void triesComeBackWhole();
    void onlyTheLastTriesAreKept();
    void anEmptySettingIsAnEmptyState();
    void settingsHaveTheirOwnNames();
    void unknownKeysAreLeftOut();
    void brokenTextIsInvalid_data();
    void brokenTextIsInvalid();
    void anyTextGivesAnAnswer();
};

void StudyStateTest::aPageStateComesBackWhole()
{
    const Result<PageState> state = pageStateFrom(toText(fullState()));
    QVERIFY(state);
    QVERIFY(state->isBookmarked);
    QVERIFY(state->isRead);
    QCOMPARE(state->read, QDate(2026, 3, 2));
    QCOMPARE(state->notes.size(), 2);
    QCOMPARE(state->notes.at(0).id, QStringLiteral("n1"));
    QCOMPARE(state->notes.at(0).heading, QStringLiteral("What helps"));
    QCOMPARE(state->notes.at(0).text, fullState().notes.at(0).text);
    QCOMPARE(state->notes.at(0).changed, noon);
    const Result<PageState> empty = pageStateFrom(toText(PageState()));
    QVERIFY(empty && empty->isEmpty());
}

void StudyStateTest::cardsComeBackWhole()
{
    const ReviewCard asked = reviewed({QStringLiteral("attribution"), QStringLiteral("q"), 0, 0, {}, {}},
                                      ReviewGrade::Hard, QDate(2026, 3, 2));
    const ReviewCard fresh{QStringLiteral("biases"), QStringLiteral("q"), 0, 0, {}, QDate(2026, 3, 4)};
    const ReviewCard bare{QStringLiteral("biases"), QStringLiteral("r"), 0, 0, {}, {}};
    const Result<QList<ReviewCard>> cards = reviewCardsFrom(toText(QList<ReviewCard>{asked, fresh, bare}));
    QVERIFY(cards);
    QCOMPARE(cards->size(), 3);
    QCOMPARE(cards->at(0).stability, asked.stability);
    QCOMPARE(cards->at(0).difficulty, asked.difficulty);
    QCOMPARE(cards->at(0).last, asked.last);
    QCOMPARE(cards->at(0).due, asked.due);
    QCOMPARE(cards->at(1).due, fresh.due);
    QVERIFY(!cards->at(1).last.isValid());
    QVERIFY(!cards->at(2).due.isValid());
}

void StudyStateTest::triesComeBackWhole()
{
    const Result<QList<PracticeTry>> tries = practiceTriesFrom(toText(manyTries(3)));
    QVERIFY(tries);
    QCOMPARE(tries->size(), 3);
    QCOMPARE(tries->at(1).item, QStringLiteral("item_1"));
    QCOMPARE(tries->at(1).answer, QStringLiteral("6,2,1,7"));
    QCOMPARE(tries->at(1).fit, PracticeFit::Near);
    QCOMPARE(tries->at(2).fit, PracticeFit::Other);
    QCOMPARE(tries->at(2).when, noon.addSecs(2));
}

void StudyStateTest::onlyTheLastTriesAreKept()
{
    const Result<QList<PracticeTry>> tries = practiceTriesFrom(toText(manyTries(450)));
    QVERIFY(tries);
    QCOMPARE(tries->size(), 400);
    QCOMPARE(tries->front().item, QStringLiteral("item_50"));
    QCOMPARE(tries->back().item, QStringLiteral("item_449"));
}

void StudyStateTest::anEmptySettingIsAnEmptyState()
{
    QVERIFY(pageStateFrom(QString())->isEmpty());
    QVERIFY(reviewCardsFrom(QString())->isEmpty());
    QVERIFY(practiceTriesFrom(QString())->isEmpty());
    QVERIFY(pageStateFrom(QStringLiteral("{}"))->isEmpty());
}

void StudyStateTest::settingsHaveTheirOwnNames()
{
    QCOMPARE(pageStateSetting(QStringLiteral("biases")), QStringLiteral("library.page.biases"));
    QCOMPARE(reviewSetting(), QStringLiteral("library.review"));
    QCOMPARE(practiceSetting(), QStringLiteral("library.practice"));
    QCOMPARE(pathSetting(), QStringLiteral("library.path"));
}

void StudyStateTest::unknownKeysAreLeftOut()
{
    const Result<PageState> state = pageStateFrom(QStringLiteral(
        "{\"bookmark\":true,\"colour\":\"red\",\"notes\":[{\"id\":\"a\",\"text\":\"t\",\"mood\":3,"
        "\"changed\":\"2026-03-02T12:00:00.000Z\"}]}"));
    QVERIFY(state && state->isBookmarked);
    QVERIFY(!toText(*state).contains(QStringLiteral("colour")));
    QVERIFY(!toText(*state).contains(QStringLiteral("mood")));
}

void StudyStateTest::brokenTextIsInvalid_data()
{
    QTest::addColumn<QString>("text");
    const QStringList texts{
        QStringLiteral("["),
        QStringLiteral("[]"),
        QStringLiteral("null"),
        QStringLiteral("7"),
        QStringLiteral("bookmark"),
        QStringLiteral("{\"notes\":{},\"cards\":{},\"tries\":{}}"),
        QStringLiteral("{\"notes\":[7],\"cards\":[7],\"tries\":[7]}"),
        QStringLiteral("{\"notes\":[{}],\"cards\":[{}],\"tries\":[{}]}"),
        QStringLiteral("{\"notes\":[{\"id\":\"a\",\"text\":\"t\",\"changed\":\"soon\"}],"
                       "\"cards\":[{\"page\":\"p\",\"question\":\"q\",\"last\":\"2026-03-02\"}],"
                       "\"tries\":[{\"item\":\"i\",\"fit\":\"great\",\"when\":\"2026-03-02T12:00:00Z\"}]}"),
        QStringLiteral("{\"bookmark\":\"yes\",\"cards\":[{\"page\":\"p\",\"question\":\"q\",\"stability\":-1,"
                       "\"difficulty\":5,\"last\":\"2026-03-02\",\"due\":\"2026-03-03\"}],"
                       "\"tries\":[{\"item\":\"\",\"fit\":\"right\",\"when\":\"2026-03-02T12:00:00Z\"}]}"),
        QStringLiteral("{\"read\":true,\"cards\":[{\"page\":\"p\",\"question\":\"q\",\"stability\":1,"
                       "\"difficulty\":55,\"last\":\"2026-03-02\",\"due\":\"2026-03-03\"}],"
                       "\"tries\":[{\"item\":\"i\",\"fit\":\"right\",\"when\":7}]}"),
        QStringLiteral(
            "{\"read\":\"2026-02-31\",\"cards\":[{\"page\":\"\",\"question\":\"q\"}],\"tries\":0}"),
    };
    for (int i = 0; i < texts.size(); ++i)
        QTest::addRow("%d", i) << texts.at(i);
}

void StudyStateTest::brokenTextIsInvalid()
{
    QFETCH(QString, text);
    QVERIFY(isInvalid(pageStateFrom(text)));
    QVERIFY(isInvalid(reviewCardsFrom(text)));
    QVERIFY(isInvalid(practiceTriesFrom(text)));
}

// A seeded storm of damage on sound texts: each answer is a state that comes back, or Invalid.
void StudyStateTest::anyTextGivesAnAnswer()
{
    QRandomGenerator random(11);
    const ReviewCard card = reviewed({QStringLiteral("p"), QStringLiteral("q"), 0, 0, {}, {}},
                                     ReviewGrade::Good, QDate(2026, 3, 2));
    const QStringList sound{toText(fullState()), toText(QList<ReviewCard>{card, card}), toText(manyTries(4))};
    int read = 0;
    for (int round = 0; round < 3000; ++round) {
        QString text = sound.at(round % 3);
        for (int i = random.bounded(1, 6); i > 0; --i)
            text[random.bounded(int(text.size()))] = QChar(ushort(random.bounded(0x20, 0xffff)));
        text.truncate(random.bounded(int(text.size()) * 2));
        const Result<PageState> state = pageStateFrom(text);
        const Result<QList<ReviewCard>> cards = reviewCardsFrom(text);
        const Result<QList<PracticeTry>> tries = practiceTriesFrom(text);
        QVERIFY(state ? pageStateFrom(toText(*state)).has_value() : isInvalid(state));
        QVERIFY(cards ? reviewCardsFrom(toText(*cards)).has_value() : isInvalid(cards));
        QVERIFY(tries ? practiceTriesFrom(toText(*tries)).has_value() : isInvalid(tries));
        read += state && cards && tries ? 1 : 0;
    }
    QVERIFY(read > 10);
}

KINWARD_TEST("studystate", StudyStateTest)
#include "studystate_test.moc"
