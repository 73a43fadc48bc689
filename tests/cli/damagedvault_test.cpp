// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <memory>

using namespace Qt::Literals::StringLiterals;

/// What the commands make of a vault of which a file is gone, and what they leave behind.
class DamagedVaultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aMissingHeaderIsToldAsDamage();
    void mendBringsAMissingHeaderBackFromABackup();
    void restorePutsABackupWhereTheHeaderIsMissing();
    void aMissingJournalIsDamageToEveryCommand();
    void restoreBringsAMissingJournalBack();
    void aFolderThatIsNoVaultIsNoDamage();
    void verifyLeavesNoFileBehind();
    void salvageCountsTheDraftsItCouldNotSave();
    void salvageMakesNoVaultInsideTheDamagedOne();

private:
    struct Call {
        int status = -1;
        QJsonObject json;
        [[nodiscard]] QString message() const { return json[u"error"_s].toObject()[u"message"_s].toString(); }
    };
    [[nodiscard]] Call call(const QStringList &arguments) const;
    [[nodiscard]] QString place(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QString inVault(const QString &name) const { return m_vault + u'/' + name; }
    [[nodiscard]] QString backup() const { return call({u"backup"_s, m_vault}).json[u"path"_s].toString(); }
    [[nodiscard]] int records() const;
    void write(const QString &path, const QByteArray &bytes) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_vault;
};

void DamagedVaultTest::write(const QString &path, const QByteArray &bytes) const
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the test's own folder can not be written");
}

DamagedVaultTest::Call DamagedVaultTest::call(const QStringList &arguments) const
{
    QProcess process;
    process.start(QStringLiteral(KINWARD_CLI),
                  arguments + QStringList{u"--json"_s, u"--passphrase-file"_s, place(u"key"_s)});
    process.waitForFinished(120'000);
    return {process.exitCode(), QJsonDocument::fromJson(process.readAllStandardOutput()).object()};
}

int DamagedVaultTest::records() const
{
    return call({u"info"_s, m_vault}).json[u"counts"_s].toObject()[u"thoughtRecords"_s].toInt(-1);
}

void DamagedVaultTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_vault = place(u"mine.kinward"_s);
    write(place(u"key"_s), "correct horse battery\n");
    QCOMPARE(call({u"demo"_s, m_vault, u"--records"_s, u"8"_s}).status, 0);
}

void DamagedVaultTest::aMissingHeaderIsToldAsDamage()
{
    QVERIFY(QFile::remove(inVault(u"vault.header"_s)));
    for (const QString &command : {u"verify"_s, u"info"_s, u"mend"_s, u"list"_s}) {
        const Call called = call({command, m_vault});
        QCOMPARE(called.status, 4);
        QCOMPARE(called.json[u"error"_s].toObject()[u"kind"_s].toString(), u"DamagedHeader"_s);
        QVERIFY2(!called.message().contains(u"holds no Kinward vault"_s), qPrintable(called.message()));
    }
    QVERIFY(call({u"info"_s, m_vault}).message().contains(u"every backup holds a copy of it"_s));
}

void DamagedVaultTest::mendBringsAMissingHeaderBackFromABackup()
{
    const int before = records();
    const QString made = backup();
    QVERIFY(QFile::remove(inVault(u"vault.header"_s)));
    const Call mended = call({u"mend"_s, m_vault});
    QCOMPARE(mended.status, 0);
    QCOMPARE(mended.json[u"backup"_s].toString(), made);
    QCOMPARE(records(), before);
    QCOMPARE(call({u"verify"_s, m_vault}).status, 0);
}

void DamagedVaultTest::restorePutsABackupWhereTheHeaderIsMissing()
{
    const int before = records();
    const QString made = backup();
    QVERIFY(QFile::remove(inVault(u"vault.header"_s)));
    const Call restored = call({u"restore"_s, made, u"--to"_s, m_vault});
    QCOMPARE(restored.status, 0);
    QCOMPARE(records(), before);
    QVERIFY(QFileInfo::exists(restored.json[u"setAside"_s].toString() + u"/journal-1.db"_s));
}

void DamagedVaultTest::aMissingJournalIsDamageToEveryCommand()
{
    QVERIFY(QFile::remove(inVault(u"journal-1.db"_s)));
    for (const QString &command : {u"verify"_s, u"info"_s, u"mend"_s, u"list"_s})
        QCOMPARE(call({command, m_vault}).status, 4);
    const Call called = call({u"info"_s, m_vault});
    QVERIFY2(called.message().contains(u"journal-1.db"_s), qPrintable(called.message()));
    QVERIFY(!QFileInfo::exists(inVault(u"journal-1.db"_s)));
}

void DamagedVaultTest::restoreBringsAMissingJournalBack()
{
    const int before = records();
    const QString made = backup();
    QVERIFY(QFile::remove(inVault(u"journal-1.db"_s)));
    QCOMPARE(call({u"restore"_s, made, u"--to"_s, m_vault}).status, 0);
    QCOMPARE(records(), before);
    QCOMPARE(call({u"verify"_s, m_vault}).status, 0);
}

void DamagedVaultTest::aFolderThatIsNoVaultIsNoDamage()
{
    const QString other = place(u"pictures"_s);
    QVERIFY(QDir().mkpath(other + u"/backups"_s));
    write(other + u"/backups/list.txt"_s, "apples");
    const Call called = call({u"verify"_s, other});
    QCOMPARE(called.status, 1);
    QVERIFY2(called.message().endsWith(u"Choose the folder that holds your vault."_s),
             qPrintable(called.message()));
}

void DamagedVaultTest::verifyLeavesNoFileBehind()
{
    QVERIFY(!backup().isEmpty());
    const auto files = [this] { return QDir(m_vault).entryList(QDir::Files | QDir::Hidden, QDir::Name); };
    const QStringList before = files();
    QCOMPARE(call({u"verify"_s, m_vault}).status, 0);
    QCOMPARE(files(), before);
    QVERIFY(!before.contains(u"journal-1.db-shm"_s));
    QCOMPARE(call({u"salvage"_s, m_vault, u"--to"_s, place(u"saved.kinward"_s)}).status, 0);
    QCOMPARE(files(), before);
}

void DamagedVaultTest::salvageCountsTheDraftsItCouldNotSave()
{
    const QString name = u"/0b0f9f0e-9d7e-4f0c-8f62-2f5a3f5f4c11.draft"_s;
    write(inVault(u"drafts"_s) + name, QByteArray("KINWDRF1").append(QByteArray(2000, 'x')));
    QCOMPARE(call({u"verify"_s, m_vault}).status, 4);
    const QString target = place(u"saved.kinward"_s);
    const Call saved = call({u"salvage"_s, m_vault, u"--to"_s, target});
    QCOMPARE(saved.status, 0);
    QCOMPARE(saved.json[u"lost"_s].toObject()[u"drafts"_s].toInt(-1), 1);
    QCOMPARE(saved.json[u"kept"_s].toObject()[u"drafts"_s].toInt(-1), 0);
    QVERIFY(QFileInfo::exists(inVault(u"drafts"_s) + name));
    QCOMPARE(call({u"verify"_s, target}).status, 0);
}

void DamagedVaultTest::salvageMakesNoVaultInsideTheDamagedOne()
{
    QVERIFY(QFile::link(m_vault, place(u"way"_s)));
    for (const QString &target : {inVault(u"inner"_s), inVault(u"drafts/inner"_s), place(u"way/inner"_s)}) {
        const Call saved = call({u"salvage"_s, m_vault, u"--to"_s, target});
        QCOMPARE(saved.status, 2);
        QVERIFY2(saved.message().contains(u"inside the vault"_s), qPrintable(saved.message()));
        QVERIFY(!QFileInfo::exists(target));
    }
    QCOMPARE(call({u"create"_s, inVault(u"inner"_s)}).status, 2);
}

KINWARD_TEST("damagedvault", DamagedVaultTest)
#include "damagedvault_test.moc"
