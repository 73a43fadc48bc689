// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/hangingplace.h"
#include "support/testmain.h"
#include "ui/backups/secondplacewatch.h"

#include <QTemporaryDir>
#include <QTest>

using namespace std::chrono_literals;

namespace
{
/// What a watch told, in order.
struct Told {
    explicit Told(SecondPlaceWatch &watch)
    {
        QObject::connect(&watch, &SecondPlaceWatch::looked, &watch,
                         [this](const QString &folder, const PlaceSeen &seen) {
                             folders.append(folder);
                             kinds.append(seen.kind);
                         });
    }
    QStringList folders;
    QList<PlaceSeen::Kind> kinds;
};

using Kinds = QList<PlaceSeen::Kind>;
} // namespace

class SecondPlaceWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itTellsWhatWasSeen();
    void aPlaceThatHangsCountsAsMissingAndIsToldOnceItAnswers();
    void howeverOftenItIsAskedOneLookHangs();
    void aHangingPlaceDoesNotKeepAnotherFromBeingSeen();
    void afterCancellingNothingIsTold();
    void itGoesWhileALookHangs();
};

void SecondPlaceWatchTest::itTellsWhatWasSeen()
{
    const QTemporaryDir folder;
    SecondPlaceWatch watch;
    const Told told(watch);
    watch.look(folder.path(), {});
    QVERIFY(told.kinds.isEmpty());
    QTRY_COMPARE(told.kinds, Kinds{PlaceSeen::Kind::Folder});
    QCOMPARE(told.folders, QStringList{folder.path()});
}

void SecondPlaceWatchTest::aPlaceThatHangsCountsAsMissingAndIsToldOnceItAnswers()
{
    const QTemporaryDir folder;
    HangingPlace place;
    SecondPlaceWatch watch(nullptr, place.look(), 30ms);
    const Told told(watch);
    watch.look(folder.path(), {});
    QTRY_COMPARE(told.kinds, Kinds{PlaceSeen::Kind::Missing});
    place.goOn();
    QTRY_COMPARE(told.kinds, (Kinds{PlaceSeen::Kind::Missing, PlaceSeen::Kind::Folder}));
}

void SecondPlaceWatchTest::howeverOftenItIsAskedOneLookHangs()
{
    const QTemporaryDir folder;
    HangingPlace place;
    SecondPlaceWatch watch(nullptr, place.look(), 10ms);
    const Told told(watch);
    for (int i = 1; i <= 5; ++i) {
        watch.look(folder.path(), QStringLiteral("/backup %1").arg(i));
        QTRY_COMPARE(told.kinds.size(), i);
    }
    QCOMPARE(place.begun(), 1);
    place.goOn();
    QTRY_COMPARE(told.kinds.value(5), PlaceSeen::Kind::Folder);
    QCOMPARE(place.begun(), 2); // the first look was for another backup
}

void SecondPlaceWatchTest::aHangingPlaceDoesNotKeepAnotherFromBeingSeen()
{
    const QTemporaryDir folder;
    HangingPlace place;
    const auto look = [hanging = place.look()](const QString &path, const QString &backup) {
        return path == QLatin1String("/gone") ? hanging(path, backup) : lookAtPlace(path, backup);
    };
    SecondPlaceWatch watch(nullptr, look);
    const Told told(watch);
    watch.look(QStringLiteral("/gone"), {});
    watch.look(folder.path(), {});
    QTRY_COMPARE(told.folders, QStringList{folder.path()});
    place.goOn();
    QTRY_COMPARE(place.ended(), 1);
    QTest::qWait(20);
    QCOMPARE(told.folders, QStringList{folder.path()});
}

void SecondPlaceWatchTest::afterCancellingNothingIsTold()
{
    const QTemporaryDir folder;
    HangingPlace place;
    SecondPlaceWatch watch(nullptr, place.look(), 10ms);
    const Told told(watch);
    watch.look(folder.path(), {});
    watch.cancel();
    place.goOn();
    QTRY_COMPARE(place.ended(), 1);
    QTest::qWait(30);
    QVERIFY(told.kinds.isEmpty());
}

void SecondPlaceWatchTest::itGoesWhileALookHangs()
{
    HangingPlace place;
    auto watch = std::make_unique<SecondPlaceWatch>(nullptr, place.look());
    watch->look(QStringLiteral("/gone"), {});
    QTRY_COMPARE(place.begun(), 1);
    watch.reset();
    place.goOn();
    QTRY_COMPARE(place.ended(), 1);
}

KINWARD_TEST("secondplacewatch", SecondPlaceWatchTest)
#include "secondplacewatch_test.moc"
