// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/durablefile.h"
#include "storage/backupfixture.h"
#include "storage/placecopy.h"
#include "storage/secondplace.h"
#include "support/hangingplace.h"
#include "support/testmain.h"
#include "vault/backupfolder.h"

#include <QTemporaryDir>
#include <atomic>
#include <future>
#include <thread>
#include <utility>

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
    void aCopyToAPlaceThatStopsAnsweringHearsOfACancel();
    void aCopyThatIsNotTheSameIsToldAndTakenAway();
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
    Progress atOnce([&atOnce](double) { atOnce.cancel(); }); // while the original is read
    QCOMPARE(*copyToSecondPlace(path, folder.path(), f.open.vault->backupSeal(), atOnce),
             Completion::Cancelled);
    QVERIFY(BackupFixture::filesIn(folder.path()).isEmpty());
    for (const double moment : {0.1, 0.6}) { // while it is copied, while the copy is compared
        Progress midway([&midway, moment](double done) {
            if (done >= moment)
                midway.cancel();
        });
        QCOMPARE(*copyChecked(path, folder.filePath(QStringLiteral("copy")), midway), Completion::Cancelled);
        QVERIFY(BackupFixture::filesIn(folder.path()).isEmpty());
    }
}

void PlaceLookTest::aCopyToAPlaceThatStopsAnsweringHearsOfACancel()
{
    const auto permission = std::make_shared<std::promise<void>>();
    const auto hasEnded = std::make_shared<std::atomic_bool>(false);
    const auto hanging = [goesOn = permission->get_future().share(),
                          hasEnded](const QString &, const QString &, Progress &) -> Result<Completion> {
        goesOn.wait();
        *hasEnded = true;
        return Completion::Done;
    };
    int reports = 0;
    Progress progress([&](double) {
        if (++reports == 3)
            progress.cancel();
    });
    const auto copied = copyToPlace(QStringLiteral("/a"), QStringLiteral("/b"), progress, hanging);
    QCOMPARE(*copied, Completion::Cancelled);
    QVERIFY(!*hasEnded);
    permission->set_value();
    QTRY_VERIFY(*hasEnded);
}

void PlaceLookTest::aCopyThatIsNotTheSameIsToldAndTakenAway()
{
    const QTemporaryDir folder;
    const QString from = folder.filePath(QStringLiteral("from"));
    const QString to = folder.filePath(QStringLiteral("to"));
    QVERIFY(writeDurably(from, QByteArray(3'000'000, 'a')));
    bool isSpoilt = false;
    Progress progress([&](double fraction) {
        if (fraction >= 0.5 && !std::exchange(isSpoilt, true)) // it is written and will be read
            BackupFixture::spoil(BackupFolder::unfinishedPath(to), 2'999'999);
    });
    const auto copied = copyChecked(from, to, progress);
    QVERIFY(!copied);
    QCOMPARE(copied.error().kind, ErrorKind::Damaged);
    QCOMPARE(BackupFixture::filesIn(folder.path()), QStringList{QStringLiteral("from")});
}

KINWARD_TEST("placelook", PlaceLookTest)
#include "placelook_test.moc"
