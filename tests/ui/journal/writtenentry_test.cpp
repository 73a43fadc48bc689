// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "ui/journal/writtenentry.h"

#include "core/randomsource.h"
#include "core/recordbytes.h"

#include <QTest>
#include <QtEndian>

namespace
{
constexpr qsizetype kindPlace = 1; ///< after the version

WrittenEntry anEntry()
{
    SeededRandomSource random(7);
    ThoughtRecord record;
    record.situation = QStringLiteral("Nobody wrote back");
    record.nextStep.kind = NextStepKind::Rest;
    WrittenEntry entry;
    entry.asOf = QDateTime(QDate(2026, 3, 17), QTime(18, 30), Qt::UTC);
    entry.id = RecordId::create(entry.asOf, random);
    entry.unsaved = bytesOf(record);
    entry.step = 2;
    entry.caret = {1, 14};
    return entry;
}

QByteArray withNumber(QByteArray bytes, qsizetype place, qint32 number)
{
    qToBigEndian(number, bytes.data() + place);
    return bytes;
}
} // namespace

class WrittenEntryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEntryComesBackWithEveryField();
    void aKindThatHasNoEditorGivesNothing();
    void wordsOfAnotherKindGiveNothing();
    void damagedWordsGiveNothing();
    void bytesThatAreCutShortOrTooLongGiveNothing();
};

void WrittenEntryTest::anEntryComesBackWithEveryField()
{
    const WrittenEntry entry = anEntry();
    const std::optional<WrittenEntry> again = writtenEntryFrom(toBytes(entry));
    QVERIFY(again);
    QCOMPARE(again->kind, RecordKind::ThoughtRecord);
    QCOMPARE(again->id, entry.id);
    QCOMPARE(again->unsaved, entry.unsaved);
    QCOMPARE(again->asOf, entry.asOf);
    QCOMPARE(again->step, 2);
    QCOMPARE(again->caret, entry.caret);
}

void WrittenEntryTest::aKindThatHasNoEditorGivesNothing()
{
    WrittenEntry entry = anEntry();
    entry.unsaved.clear();
    const QByteArray bytes = toBytes(entry);
    for (qint32 kind : {-1, 2, 7, 8, 99, std::numeric_limits<qint32>::max()})
        QVERIFY2(!writtenEntryFrom(withNumber(bytes, kindPlace, kind)), qPrintable(QString::number(kind)));
    QVERIFY(writtenEntryFrom(withNumber(bytes, kindPlace, int(RecordKind::Note))));
}

void WrittenEntryTest::wordsOfAnotherKindGiveNothing()
{
    WrittenEntry entry = anEntry();
    entry.kind = RecordKind::Note;
    QVERIFY(!writtenEntryFrom(toBytes(entry)));
    entry.unsaved = bytesOf(JournalNote());
    QVERIFY(writtenEntryFrom(toBytes(entry)));
}

void WrittenEntryTest::damagedWordsGiveNothing()
{
    WrittenEntry entry = anEntry();
    entry.unsaved.chop(1);
    QVERIFY(!writtenEntryFrom(toBytes(entry)));
}

void WrittenEntryTest::bytesThatAreCutShortOrTooLongGiveNothing()
{
    const QByteArray bytes = toBytes(anEntry());
    for (qsizetype length = 0; length < bytes.size(); ++length)
        QVERIFY2(!writtenEntryFrom(bytes.first(length)), qPrintable(QString::number(length)));
    QVERIFY(!writtenEntryFrom(bytes + 'x'));
}

KINWARD_TEST("writtenentry", WrittenEntryTest)
#include "writtenentry_test.moc"
