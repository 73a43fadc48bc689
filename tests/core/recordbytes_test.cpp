// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recordbytes.h"
#include "support/testmain.h"

#include "core/randomsource.h"

#include <QTest>
#include <QtEndian>

namespace
{
const QDateTime evening(QDate(2026, 3, 17), QTime(18, 30), Qt::UTC);

ThoughtRecord fullRecord()
{
    SeededRandomSource random(3);
    ThoughtRecord record;
    record.id = RecordId::create(evening, random);
    record.when = Moment::of(evening);
    record.sourceKey = QStringLiteral("freecbt:1");
    record.situation = QStringLiteral("Nobody wrote back \U0001F4AC");
    record.domain = QStringLiteral("social");
    record.thoughts = {{QStringLiteral("They find me dull."), 70, 35, true},
                       {QStringLiteral("Again."), {}, {}}};
    record.feelings = {{QStringLiteral("lonely"), 80, {}}};
    record.patterns = {{QStringLiteral("mind_reading"), QString()}, {QString(), QStringLiteral("Own name")}};
    record.causes = {{QStringLiteral("I am dull"), 7, 6, 6, 2},
                     {QStringLiteral("It was late"), 2, {}, 1, {}}};
    record.evidenceFor = QStringLiteral("No answer for two hours");
    record.evidenceAgainst = QStringLiteral("It was a working day");
    record.friendView = QStringLiteral("Give it a day");
    record.fairerThought = QStringLiteral("They may be busy");
    record.fairerBelief = 0;
    record.nextStep = {NextStepKind::Message, QStringLiteral("it is noon"), QStringLiteral("ask M.")};
    record.tags = {QStringLiteral("chat")};
    record.people = {QStringLiteral("M."), QString()};
    record.isDraft = false;
    return record;
}
} // namespace

class RecordBytesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRecordComesBackWithEveryField();
    void aNoteComesBackWithEveryField();
    void theStoresStampsStayOut();
    void anEmptyRecordComesBackEmpty();
    void bytesThatAreCutShortGiveNothing();
    void aNoteIsNoThoughtRecord();
    void anotherVersionGivesNothing();
    void aListThatPromisesMoreThanThereIsGivesNothing();
    void aNextStepThatIsNoneGivesNothing();
};

void RecordBytesTest::aRecordComesBackWithEveryField()
{
    const ThoughtRecord record = fullRecord();
    const std::optional<ThoughtRecord> again = thoughtRecordFrom(bytesOf(record));
    QVERIFY(again);
    QCOMPARE(again->id, record.id);
    QCOMPARE(again->when, record.when);
    QCOMPARE(again->sourceKey, record.sourceKey);
    QCOMPARE(again->situation, record.situation);
    QCOMPARE(again->domain, record.domain);
    QCOMPARE(again->thoughts, record.thoughts);
    QCOMPARE(again->feelings, record.feelings);
    QCOMPARE(again->patterns, record.patterns);
    QCOMPARE(again->causes, record.causes);
    QCOMPARE(again->evidenceFor, record.evidenceFor);
    QCOMPARE(again->evidenceAgainst, record.evidenceAgainst);
    QCOMPARE(again->friendView, record.friendView);
    QCOMPARE(again->fairerThought, record.fairerThought);
    QCOMPARE(again->fairerBelief, record.fairerBelief);
    QCOMPARE(again->nextStep, record.nextStep);
    QCOMPARE(again->tags, record.tags);
    QCOMPARE(again->people, record.people);
    QCOMPARE(again->isDraft, record.isDraft);
}

void RecordBytesTest::aNoteComesBackWithEveryField()
{
    JournalNote note;
    note.when = Moment::wallClock(QDate(2026, 3, 17), QTime(9, 5));
    note.title = QStringLiteral("Walk");
    note.body = QStringLiteral("Along the river.\nCold.");
    note.tags = {QStringLiteral("rest")};
    note.isStarred = true;
    const std::optional<JournalNote> again = noteFrom(bytesOf(note));
    QVERIFY(again);
    QVERIFY(again->id.isNull());
    QCOMPARE(again->when, note.when);
    QCOMPARE(again->title, note.title);
    QCOMPARE(again->body, note.body);
    QCOMPARE(again->tags, note.tags);
    QCOMPARE(again->isStarred, true);
}

void RecordBytesTest::theStoresStampsStayOut()
{
    ThoughtRecord record = fullRecord();
    const QByteArray before = bytesOf(record);
    record.created = evening;
    record.changed = evening.addSecs(60);
    QCOMPARE(bytesOf(record), before);
}

void RecordBytesTest::anEmptyRecordComesBackEmpty()
{
    const std::optional<ThoughtRecord> again = thoughtRecordFrom(bytesOf(ThoughtRecord()));
    QVERIFY(again);
    QVERIFY(again->thoughts.isEmpty());
    QVERIFY(!again->fairerBelief);
    QVERIFY(again->isDraft);
}

void RecordBytesTest::bytesThatAreCutShortGiveNothing()
{
    const QByteArray bytes = bytesOf(fullRecord());
    for (qsizetype length = 0; length < bytes.size(); ++length)
        QVERIFY2(!thoughtRecordFrom(bytes.first(length)), qPrintable(QString::number(length)));
    QVERIFY(!thoughtRecordFrom(bytes + 'x'));
}

void RecordBytesTest::aNoteIsNoThoughtRecord()
{
    QVERIFY(!thoughtRecordFrom(bytesOf(JournalNote())));
    QVERIFY(!noteFrom(bytesOf(ThoughtRecord())));
}

void RecordBytesTest::anotherVersionGivesNothing()
{
    QByteArray bytes = bytesOf(fullRecord());
    bytes[0] = char(bytes[0] + 1);
    QVERIFY(!thoughtRecordFrom(bytes));
}

void RecordBytesTest::aListThatPromisesMoreThanThereIsGivesNothing()
{
    // The tags of an empty note are its last bytes but one: a number of four bytes, and the star.
    QByteArray bytes = bytesOf(JournalNote());
    bytes.replace(bytes.size() - 5, 4, QByteArray("\x7F\xFF\xFF\xFF", 4));
    QVERIFY(!noteFrom(bytes));
    bytes.replace(bytes.size() - 5, 4, QByteArray("\xFF\xFF\xFF\xFF", 4));
    QVERIFY(!noteFrom(bytes));
}

void RecordBytesTest::aNextStepThatIsNoneGivesNothing()
{
    // From the end of an empty record: the draft mark, two empty lists, two texts without a word, and before
    // them the kind of the next step.
    constexpr qsizetype fromEnd = 1 + 4 * 4 + 4;
    const auto withKind = [](qint32 kind) {
        ThoughtRecord record;
        record.nextStep.kind = NextStepKind::NothingNow;
        QByteArray bytes = bytesOf(record);
        qToBigEndian(kind, bytes.data() + bytes.size() - fromEnd);
        return bytes;
    };
    const std::optional<ThoughtRecord> known = thoughtRecordFrom(withKind(int(NextStepKind::Soothe)));
    QVERIFY(known);
    QCOMPARE(known->nextStep.kind, NextStepKind::Soothe);
    for (qint32 kind : {-1, int(NextStepKind::NothingNow) + 1, std::numeric_limits<qint32>::max()})
        QVERIFY2(!thoughtRecordFrom(withKind(kind)), qPrintable(QString::number(kind)));
}

KINWARD_TEST("recordbytes", RecordBytesTest)
#include "recordbytes_test.moc"
