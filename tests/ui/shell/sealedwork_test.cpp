// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "ui/shell/sealedwork.h"

#include <QTest>

namespace
{
SealedWork someWork()
{
    SealedWork work;
    work.sealedAt = QDateTime(QDate(2026, 3, 17), QTime(18, 30), Qt::UTC);
    work.room = Room::Goals;
    work.works = {{Room::Journal, QByteArray("an entry")}, {Room::Goals, QByteArray("a plan")}};
    return work;
}

/// The name of a room as it stands in the bytes, put in place of another of the same length.
QByteArray withName(QByteArray bytes, const QString &from, const QString &to)
{
    const auto inBytes = [](const QString &name) {
        QByteArray written;
        for (const QChar letter : name)
            written.append('\0').append(letter.toLatin1());
        return written;
    };
    return bytes.replace(inBytes(from), inBytes(to));
}
} // namespace

class SealedWorkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void workComesBackWithEveryField();
    void aRoomThatIsNoneGivesNothing();
    void aRoomThatStandsTwiceGivesNothing();
    void noWorkGivesNothing();
    void bytesThatAreCutShortOrTooLongGiveNothing();
    void anotherVersionIsAnotherDraft();
};

void SealedWorkTest::workComesBackWithEveryField()
{
    const SealedWork work = someWork();
    const std::optional<SealedWork> again = sealedWorkFrom(toBytes(work));
    QVERIFY(again);
    QCOMPARE(again->sealedAt, work.sealedAt);
    QCOMPARE(again->room, Room::Goals);
    QCOMPARE(again->works, work.works);
}

void SealedWorkTest::aRoomThatIsNoneGivesNothing()
{
    const QByteArray bytes = toBytes(someWork());
    QVERIFY(!sealedWorkFrom(withName(bytes, QStringLiteral("journal"), QStringLiteral("jouRnal"))));
    QVERIFY(!sealedWorkFrom(withName(bytes, QStringLiteral("goals"), QStringLiteral("roads"))));
    SealedWork locked = someWork();
    locked.works.insert(Room::Unlock, "nothing is written there");
    QVERIFY(!sealedWorkFrom(toBytes(locked)));
}

void SealedWorkTest::aRoomThatStandsTwiceGivesNothing()
{
    SealedWork work = someWork();
    work.works = {{Room::Today, QByteArray("first")}, {Room::Goals, QByteArray("second")}};
    QVERIFY(!sealedWorkFrom(withName(toBytes(work), QStringLiteral("today"), QStringLiteral("goals"))));
}

void SealedWorkTest::noWorkGivesNothing()
{
    SealedWork work = someWork();
    work.works.clear();
    QVERIFY(!sealedWorkFrom(toBytes(work)));
}

void SealedWorkTest::bytesThatAreCutShortOrTooLongGiveNothing()
{
    const QByteArray bytes = toBytes(someWork());
    for (qsizetype length = 0; length < bytes.size(); ++length)
        QVERIFY2(!sealedWorkFrom(bytes.first(length)), qPrintable(QString::number(length)));
    QVERIFY(!sealedWorkFrom(bytes + 'x'));
}

void SealedWorkTest::anotherVersionIsAnotherDraft()
{
    QByteArray bytes = toBytes(someWork());
    QVERIFY(isSealedWork(bytes));
    bytes[0] = char(bytes[0] + 1);
    QVERIFY(!isSealedWork(bytes));
    QVERIFY(!sealedWorkFrom(bytes));
}

KINWARD_TEST("sealedwork", SealedWorkTest)
#include "sealedwork_test.moc"
