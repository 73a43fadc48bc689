// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backupreplacement.h"

#include "storage/backupfixture.h"
#include "support/testmain.h"

#include <QTemporaryDir>

class BackupReplacementTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void olderOnesGoWhenTheNewOneIsWhole();
    void theNewOneStaysWhereAnOlderOneIsOfTheSameDay();
    void theyGoAtTheSecondPlaceToo();
    void thoseOfAJournalThatWasSetAsideGoToo();
    void thoseOfAnotherVaultAndThoseThatOpenWithNoKeyStay();
    void whenTheNewOneFailsItsCheckAllStay();
    void whenItIsCancelledAllStay();
    void withoutTheSecondPlaceItsOlderOnesStayAndThatIsSaid();
};

namespace
{
constexpr qint64 oneDay = 24LL * 60 * 60 * 1000; ///< milliseconds

Result<std::optional<ReplacedBackups>> replaceIn(BackupFixture &f, const QString &secondPlace = {})
{
    Progress silent;
    return replaceBackups(f.job(secondPlace), f.open.clock, f.open.random, silent);
}

void makeTwo(BackupFixture &f, const QString &secondPlace = {})
{
    for (int i = 0; i < 2; ++i) {
        QVERIFY(f.make(secondPlace));
        f.open.clock.advance(oneDay);
    }
    QCOMPARE(f.files().size(), 2);
}
} // namespace

void BackupReplacementTest::olderOnesGoWhenTheNewOneIsWhole()
{
    BackupFixture f;
    makeTwo(f);
    const auto replaced = replaceIn(f);
    QVERIFY2(replaced.has_value(), replaced ? "" : qPrintable(replaced.error().message));
    QVERIFY(replaced->has_value());
    QCOMPARE((*replaced)->removed, 2);
    QCOMPARE(f.list().size(), 1);
    QCOMPARE(f.list().first().path, (*replaced)->made.path);
    QVERIFY(f.list().first().verified.has_value());
}

void BackupReplacementTest::theNewOneStaysWhereAnOlderOneIsOfTheSameDay()
{
    BackupFixture f;
    QVERIFY(f.make());
    const auto replaced = replaceIn(f);
    QVERIFY(replaced && replaced->has_value());
    QCOMPARE((*replaced)->removed, 1);
    QCOMPARE(f.list().size(), 1);
    QCOMPARE(f.list().first().path, (*replaced)->made.path);
}

void BackupReplacementTest::theyGoAtTheSecondPlaceToo()
{
    BackupFixture f;
    const QTemporaryDir second;
    makeTwo(f, second.path());
    const auto replaced = replaceIn(f, second.path());
    QVERIFY(replaced && replaced->has_value());
    QCOMPARE((*replaced)->removed, 4);
    QCOMPARE(BackupFixture::filesIn(second.path()), f.files());
    QCOMPARE(f.files().size(), 1);
}

void BackupReplacementTest::thoseOfAJournalThatWasSetAsideGoToo()
{
    BackupFixture f;
    makeTwo(f);
    const QString aside = f.open.path() + QStringLiteral("/replaced/2026-03-17T183000Z.kinward/backups");
    QVERIFY(QDir().mkpath(aside));
    QVERIFY(QFile::copy(f.list().first().path, aside + QStringLiteral("/old.kinward-backup")));
    const auto replaced = replaceIn(f);
    QVERIFY(replaced && replaced->has_value());
    QCOMPARE((*replaced)->removed, 3);
    QCOMPARE(BackupFixture::filesIn(aside), QStringList());
}

void BackupReplacementTest::thoseOfAnotherVaultAndThoseThatOpenWithNoKeyStay()
{
    BackupFixture f;
    BackupFixture other;
    const QTemporaryDir second;
    QVERIFY(other.make(second.path()));
    f.open.clock.advance(3 * oneDay);
    makeTwo(f);
    BackupFixture::spoil(f.list().last().path, 4096 + 40);
    const auto replaced = replaceIn(f, second.path());
    QVERIFY(replaced && replaced->has_value());
    QCOMPARE((*replaced)->removed, 1);
    QCOMPARE(f.files().size(), 2);
    QCOMPARE(BackupFixture::filesIn(second.path()).size(), 2);
    QVERIFY(BackupFixture::filesIn(second.path()).contains(other.files().first()));
}

void BackupReplacementTest::whenTheNewOneFailsItsCheckAllStay()
{
    BackupFixture f;
    makeTwo(f);
    const QStringList before = f.files();
    f.runRaw(QStringLiteral("UPDATE note SET body = 'changed behind the digest'"));
    QVERIFY(!replaceIn(f));
    QCOMPARE(f.files(), before);
}

void BackupReplacementTest::whenItIsCancelledAllStay()
{
    BackupFixture f;
    makeTwo(f);
    const QStringList before = f.files();
    Progress progress;
    progress.cancel();
    const auto replaced = replaceBackups(f.job(), f.open.clock, f.open.random, progress);
    QVERIFY(replaced && !replaced->has_value());
    QCOMPARE(f.files(), before);
}

void BackupReplacementTest::withoutTheSecondPlaceItsOlderOnesStayAndThatIsSaid()
{
    BackupFixture f;
    makeTwo(f);
    const auto replaced = replaceIn(f, QStringLiteral("/nowhere/at/all"));
    QVERIFY(replaced && replaced->has_value());
    QVERIFY((*replaced)->secondPlaceError.has_value());
    QCOMPARE((*replaced)->removed, 2);
}

KINWARD_TEST("backupreplacement", BackupReplacementTest)
#include "backupreplacement_test.moc"
