// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/headermending.h"

#include "storage/backupfixture.h"
#include "storage/generationswitch.h"
#include "support/testmain.h"

#include <QFile>

/// A header that is damaged, with backups of before and after a new key.
class HeaderMendingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBackupUnderAnEarlierKeyDoesNotServe();
    void theNewestBackupThatFitsServes();
    void aSecondMendKeepsTheFirstDamagedHeader();
};

namespace
{
SecureBuffer keyOfTheFixture()
{
    return SecureBuffer::copyOf(QByteArrayLiteral("seven quiet herons at noon"));
}

void spoilHeader(const QString &folder)
{
    const QString path = folder + QStringLiteral("/vault.header");
    BackupFixture::spoil(path, 300);
    BackupFixture::spoil(path, 4096 + 300);
}

void renewKey(BackupFixture &f)
{
    f.open.journal.reset();
    auto key = f.open.vault->prepareNewKey(keyOfTheFixture(), f.open.clock);
    QVERIFY(key.has_value());
    Progress progress;
    QVERIFY(
        changeMasterKey(*f.open.vault, std::move(*key), {f.open.clock, f.open.random, progress}).has_value());
}

QByteArray headerOf(const QString &folder)
{
    QFile file(folder + QStringLiteral("/vault.header"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
} // namespace

void HeaderMendingTest::aBackupUnderAnEarlierKeyDoesNotServe()
{
    BackupFixture f;
    QVERIFY(f.make()->made.has_value());
    renewKey(f);
    f.open.reopen(); // the earlier generation goes
    f.open.journal.reset();
    f.open.vault.reset();
    spoilHeader(f.open.path());
    const QByteArray before = headerOf(f.open.path());
    const SecureBuffer secret = keyOfTheFixture();
    const auto mended =
        mendHeader(f.open.path(), {KeySlotKind::Passphrase, secret}, f.open.clock, f.open.random);
    QVERIFY(!mended.has_value());
    QCOMPARE(mended.error().kind, ErrorKind::DamagedHeader);
    QCOMPARE(headerOf(f.open.path()), before);
}

void HeaderMendingTest::theNewestBackupThatFitsServes()
{
    BackupFixture f;
    QVERIFY(f.make()->made.has_value());
    renewKey(f);
    f.open.reopen();
    f.open.clock.set(f.open.clock.now().addDays(1));
    const QString newer = f.make()->made->path;
    f.open.journal.reset();
    f.open.vault.reset();
    spoilHeader(f.open.path());
    const SecureBuffer secret = keyOfTheFixture();
    {
        const auto mended =
            mendHeader(f.open.path(), {KeySlotKind::Passphrase, secret}, f.open.clock, f.open.random);
        QVERIFY2(mended.has_value(), mended ? "" : qPrintable(mended.error().message));
        QCOMPARE(mended->backup, newer);
    }
    f.open.reopen();
    QCOMPARE(f.open.journal->counts()->notes, 40);
}

void HeaderMendingTest::aSecondMendKeepsTheFirstDamagedHeader()
{
    BackupFixture f;
    QVERIFY(f.make()->made.has_value());
    f.open.journal.reset();
    f.open.vault.reset();
    const SecureBuffer secret = keyOfTheFixture();
    QList<QByteArray> damaged;
    for (int time = 0; time < 2; ++time) {
        spoilHeader(f.open.path());
        damaged.append(headerOf(f.open.path()));
        QVERIFY(mendHeader(f.open.path(), {KeySlotKind::Passphrase, secret}, f.open.clock, f.open.random));
    }
    QFile first(f.open.path() + QStringLiteral("/vault.header.damaged"));
    QFile second(f.open.path() + QStringLiteral("/vault.header.damaged-2"));
    QVERIFY(first.open(QIODevice::ReadOnly) && second.open(QIODevice::ReadOnly));
    QCOMPARE(first.readAll(), damaged.first());
    QCOMPARE(second.readAll(), damaged.last());
}

KINWARD_TEST("headermending", HeaderMendingTest)
#include "headermending_test.moc"
