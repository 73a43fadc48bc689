// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backupfixture.h"
#include "storage/secondplace.h"
#include "support/hangingplace.h"
#include "support/testmain.h"

#include <QTemporaryDir>
#include <thread>

using namespace std::chrono_literals;

class PlaceLookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itSeesWhatIsThere();
    void aPlaceThatDoesNotAnswerGivesNothingInTime();
    void cancellingEndsTheWaiting();
    void anAnswerThatComesTooLateIsToldToNobody();
    void aCancelledCopyLeavesNothing();
};

void PlaceLookTest::itSeesWhatIsThere()
{
    const Progress progress;
    const QTemporaryDir folder;
    const auto seenAt = [&](const QString &path) {
        return PlaceLook(path, QStringLiteral("/there/a.kinward-backup")).answerWithin(1min, progress);
    };
    QCOMPARE(seenAt(folder.path())->kind, PlaceSeen::Kind::Folder);
    QVERIFY(!seenAt(folder.path())->copy);
    QCOMPARE(seenAt(folder.filePath(QStringLiteral("none")))->kind, PlaceSeen::Kind::Missing);
    QFile file(folder.filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(seenAt(file.fileName())->kind, PlaceSeen::Kind::NoFolder);
}

void PlaceLookTest::aPlaceThatDoesNotAnswerGivesNothingInTime()
{
    HangingPlace place;
    const QTemporaryDir folder;
    const Progress progress;
    const PlaceLook look(folder.path(), {}, place.look());
    QVERIFY(!look.answerWithin(60ms, progress));
    QVERIFY(!look.answer());
    place.goOn();
    QVERIFY(look.answerWithin(1min, progress));
}

void PlaceLookTest::cancellingEndsTheWaiting()
{
    HangingPlace place;
    Progress progress;
    const PlaceLook look(QStringLiteral("/gone"), {}, place.look());
    const std::jthread canceller([&progress] { progress.cancel(); });
    QVERIFY(!look.answerWithin(10min, progress));
}

void PlaceLookTest::anAnswerThatComesTooLateIsToldToNobody()
{
    HangingPlace place;
    std::atomic_int told = 0;
    {
        const PlaceLook look(QStringLiteral("/gone"), {}, place.look(), [&told] { ++told; });
        QTRY_COMPARE(place.begun(), 1);
    }
    place.goOn();
    QTRY_COMPARE(place.ended(), 1);
    QTest::qWait(20);
    QCOMPARE(int(told), 0);
}

void PlaceLookTest::aCancelledCopyLeavesNothing()
{
    BackupFixture f;
    const QString path = f.make()->made->path;
    const QTemporaryDir folder;
    Progress progress;
    progress.cancel();
    const auto copied = copyToSecondPlace(path, folder.path(), f.open.vault->backupSeal(), progress);
    QVERIFY(copied);
    QCOMPARE(*copied, Completion::Cancelled);
    QVERIFY(BackupFixture::filesIn(folder.path()).isEmpty());
    Progress midway([&midway](double) { midway.cancel(); }); // while it is read again
    QCOMPARE(*copyToSecondPlace(path, folder.path(), f.open.vault->backupSeal(), midway),
             Completion::Cancelled);
    QVERIFY(BackupFixture::filesIn(folder.path()).isEmpty());
}

KINWARD_TEST("placelook", PlaceLookTest)
#include "placelook_test.moc"
