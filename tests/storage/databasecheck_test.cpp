// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/databasecheck.h"

#include "storage/backupfixture.h"
#include "storage/vaultcheck.h"
#include "support/testmain.h"

#include <QFile>
#include <QFileInfo>
#include <sqlite3.h>

class DatabaseCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSoundVaultHasNoFindings();
    void aChangedRowIsNamed();
    void aDamagedWordIndexIsFound();
    void aDamagedLineOfTheListIsFound();
    void everyDamagedPageIsFound();
    void aDamagedSettingIsToldAsWhatItIs();
    void aSealedDraftThatDoesNotOpenIsAFinding();
    void aDamagedHeaderCopyIsAFindingThoughTheOtherServes();
    void aDamagedNewestBackupIsAFinding();
    void theNewestOfThisKeyIsCheckedBehindOneOfAnotherKey();
    void aMissingOrEmptyFileIsAFinding();
    void aCancelledCheckFindsNothing();

private:
    static QList<DamagePlace> placesIn(const BackupFixture &f)
    {
        Progress silent;
        SystemRandomSource random;
        const auto found = checkVault(*f.open.vault, f.open.clock, random, silent);
        if (!found)
            qFatal("%s", qPrintable(found.error().message));
        QList<DamagePlace> places;
        for (const DamageFound &one : **found)
            places.append(one.place);
        return places;
    }
};

void DatabaseCheckTest::aSoundVaultHasNoFindings()
{
    BackupFixture f;
    QVERIFY(f.make().has_value());
    QVERIFY(f.open.journal->remove(RecordKind::Note, f.notes.first()).has_value());
    QCOMPARE(placesIn(f), QList<DamagePlace>());
}

void DatabaseCheckTest::aChangedRowIsNamed()
{
    BackupFixture f;
    f.runRaw(QStringLiteral("UPDATE thought SET text = 'never written' WHERE position = 0"));
    Progress silent;
    const auto found = checkDatabase(*f.open.vault, f.open.clock, f.open.random, silent);
    QCOMPARE(found.value()->size(), 1);
    QCOMPARE(found.value()->first().place, DamagePlace::Record);
    QCOMPARE(found.value()->first().record->id, f.thought);
    QCOMPARE(found.value()->first().record->kind, RecordKind::ThoughtRecord);
}

void DatabaseCheckTest::aDamagedWordIndexIsFound()
{
    const BackupFixture f;
    const DatabaseOpener opener(f.open.vault->databasePath(), f.open.vault->databaseKey(),
                                Migrations::shipped().newestVersion());
    const auto connection = opener.open(OpenMode::ReadWrite);
    // The index's own tables can not be written otherwise.
    QCOMPARE(sqlite3_db_config((*connection)->driver().connection(), SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr),
             SQLITE_OK);
    QSqlQuery query((*connection)->database());
    QVERIFY(query.exec(
        QStringLiteral("UPDATE entry_index_data SET block = zeroblob(length(block)) WHERE id > 10")));
    QVERIFY(query.numRowsAffected() > 0);
    QCOMPARE(placesIn(f), QList{DamagePlace::Structure});
}

void DatabaseCheckTest::aDamagedLineOfTheListIsFound()
{
    BackupFixture f;
    f.runRaw(QStringLiteral("UPDATE entry SET title = 'never written' WHERE title = 'Note 3'"));
    QCOMPARE(placesIn(f), QList{DamagePlace::List});
}

void DatabaseCheckTest::everyDamagedPageIsFound()
{
    BackupFixture f;
    f.open.journal.reset();
    const QString path = f.open.vault->databasePath();
    const qint64 pages = QFileInfo(path).size() / 4096;
    for (qint64 page = 0; page < pages; page += 13) {
        BackupFixture::spoil(path, page * 4096 + 2000);
        QVERIFY2(!placesIn(f).isEmpty(), qPrintable(QString::number(page)));
        BackupFixture::spoil(path, page * 4096 + 2000);
    }
    QCOMPARE(placesIn(f), QList<DamagePlace>());
}

void DatabaseCheckTest::aDamagedSettingIsToldAsWhatItIs()
{
    BackupFixture f;
    QVERIFY(f.open.journal->setSetting(QStringLiteral("help.people"), QStringLiteral("Ada")).has_value());
    f.runRaw(QStringLiteral("UPDATE setting SET value = 'never written'"));
    QCOMPARE(placesIn(f), QList{DamagePlace::Setting});
}

void DatabaseCheckTest::aSealedDraftThatDoesNotOpenIsAFinding()
{
    BackupFixture f;
    QVERIFY(f.open.vault->draftBox().seal("half a sentence").has_value());
    QCOMPARE(placesIn(f), QList<DamagePlace>());
    for (int number = 0; number < 2; ++number) {
        QFile draft(f.open.path() + QStringLiteral("/drafts/")
                    + QUuid::createUuid().toString(QUuid::WithoutBraces) + QStringLiteral(".draft"));
        QVERIFY(draft.open(QIODevice::WriteOnly));
        QCOMPARE(draft.write(QByteArray(2000, 'x')), 2000);
    }
    QCOMPARE(placesIn(f), QList{DamagePlace::Draft});
    QCOMPARE(damagePlaceName(DamagePlace::Draft), QStringLiteral("draft"));
}

void DatabaseCheckTest::aDamagedHeaderCopyIsAFindingThoughTheOtherServes()
{
    BackupFixture f;
    f.open.journal.reset();
    f.open.vault.reset();
    BackupFixture::spoil(f.open.path() + QStringLiteral("/vault.header"), 4096 + 300);
    f.open.reopen();
    QCOMPARE(placesIn(f), QList{DamagePlace::HeaderCopy});
    QVERIFY(f.open.vault->repairHeader().has_value());
    QCOMPARE(placesIn(f), QList<DamagePlace>());
}

void DatabaseCheckTest::aDamagedNewestBackupIsAFinding()
{
    BackupFixture f;
    const QString path = f.make()->made->path;
    BackupFixture::spoil(path, 20'000);
    QCOMPARE(placesIn(f), QList{DamagePlace::Backup});
}

void DatabaseCheckTest::theNewestOfThisKeyIsCheckedBehindOneOfAnotherKey()
{
    BackupFixture f;
    const QString older = f.make()->made->path;
    f.open.clock.advance(24LL * 3'600'000);
    const QString own = f.make()->made->path;
    BackupFixture other;
    other.open.clock.advance(48LL * 3'600'000);
    const QString stranger = other.make()->made->path;
    QVERIFY(QFile::copy(stranger, f.folder() + u'/' + QFileInfo(stranger).fileName()));
    QVERIFY(!f.list().first().isOfThisKey);
    QCOMPARE(placesIn(f), QList<DamagePlace>());
    BackupFixture::spoil(older, QFileInfo(older).size() - 5000); // not the newest
    QCOMPARE(placesIn(f), QList<DamagePlace>());
    for (const qint64 place : {QFileInfo(own).size() - 5000, qint64(70), qint64(4096 + 100)}) {
        BackupFixture::spoil(own, place);
        QVERIFY2(placesIn(f).contains(DamagePlace::Backup), qPrintable(QString::number(place)));
        BackupFixture::spoil(own, place);
    }
}

void DatabaseCheckTest::aMissingOrEmptyFileIsAFinding()
{
    BackupFixture f;
    f.open.journal.reset();
    QVERIFY(QFile::resize(f.open.vault->databasePath(), 0));
    QCOMPARE(placesIn(f), QList{DamagePlace::File});
    QVERIFY(QFile::remove(f.open.vault->databasePath()));
    QCOMPARE(placesIn(f), QList{DamagePlace::File});
}

void DatabaseCheckTest::aCancelledCheckFindsNothing()
{
    BackupFixture f;
    Progress progress;
    progress.cancel();
    QVERIFY(!checkDatabase(*f.open.vault, f.open.clock, f.open.random, progress)->has_value());
}

KINWARD_TEST("databasecheck", DatabaseCheckTest)
#include "databasecheck_test.moc"
