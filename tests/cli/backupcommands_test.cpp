// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <memory>
#include <tuple>

class BackupCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void backupTellsAVerifiedFileAndBackupsListsIt();
    void backupToAnotherFolderLeavesTheOwnOneAlone();
    void restoreMakesANewVaultOfABackup();
    void restoreSetsAsideWhatItReplaces();
    void restoreStopsAtAWholeVaultOfAnotherKey();
    void restoreRefusesADamagedBackupAndAWrongKey();
    void verifyIsQuietOnAWholeVault();
    void verifyExitsWithFourOnAnyDamage();
    void salvageNamesWhatWasKeptAndLost();
    void mendBringsADamagedHeaderBackFromABackup();
    void mendWithoutABackupChangesNothing();
    void theOptionToIsAsked();
    void noBackupGoesIntoTheFolderOfAVault();
    void aPlaceOfTheWrongKindIsToldAsSuch();

private:
    struct Call {
        int status = -1;
        QJsonObject json;
        [[nodiscard]] QString message() const
        {
            return json[QStringLiteral("error")].toObject()[QStringLiteral("message")].toString();
        }
    };
    [[nodiscard]] Call call(QStringList arguments) const;
    [[nodiscard]] int records(const QString &vault) const;
    [[nodiscard]] QString place(const QString &name) const { return m_folder->filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const;
    void spoil(const QString &path, qint64 byte) const;
    [[nodiscard]] QString backup() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_vault;
    QString m_key;
};

void BackupCommandsTest::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(place(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the test's own folder can not be written");
}

void BackupCommandsTest::spoil(const QString &path, qint64 byte) const
{
    QFile file(path);
    char value = 0;
    if (!file.open(QIODevice::ReadWrite) || !file.seek(byte) || !file.getChar(&value) || !file.seek(byte)
        || !file.putChar(char(value ^ 1)))
        qFatal("the file can not be changed");
}

BackupCommandsTest::Call BackupCommandsTest::call(QStringList arguments) const
{
    arguments << QStringLiteral("--json") << QStringLiteral("--passphrase-file") << m_key;
    QProcess process;
    process.start(QStringLiteral(KINWARD_CLI), arguments);
    process.waitForFinished(120'000);
    return {process.exitCode(), QJsonDocument::fromJson(process.readAllStandardOutput()).object()};
}

int BackupCommandsTest::records(const QString &vault) const
{
    const QJsonObject counts =
        call({QStringLiteral("info"), vault}).json[QStringLiteral("counts")].toObject();
    return counts[QStringLiteral("thoughtRecords")].toInt(-1);
}

QString BackupCommandsTest::backup() const
{
    return call({QStringLiteral("backup"), m_vault}).json[QStringLiteral("path")].toString();
}

void BackupCommandsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_vault = place(QStringLiteral("mine.kinward"));
    m_key = place(QStringLiteral("key"));
    write(QStringLiteral("key"), "correct horse battery\n");
    write(QStringLiteral("other"), "another horse battery\n");
    write(QStringLiteral("one.json"),
          R"({"v":"Archive-v2","thoughts":[{"automaticThought":"Nobody answered","cognitiveDistortions":[],)"
          R"("challenge":"","alternativeThought":"","createdAt":"2026-03-02T18:04:11.000Z",)"
          R"("updatedAt":"2026-03-02T18:04:11.000Z","uuid":"one","v":"Thought-v2"}]})");
    QCOMPARE(
        call({QStringLiteral("demo"), m_vault, QStringLiteral("--records"), QStringLiteral("20")}).status, 0);
}

void BackupCommandsTest::backupTellsAVerifiedFileAndBackupsListsIt()
{
    QVERIFY(call({QStringLiteral("info"), m_vault}).json[QStringLiteral("newestBackup")].isNull());
    QVERIFY(call({QStringLiteral("backups"), m_vault}).json[QStringLiteral("backups")].toArray().isEmpty());
    const Call made = call({QStringLiteral("backup"), m_vault});
    QCOMPARE(made.status, 0);
    QVERIFY(made.json[QStringLiteral("verified")].toBool());
    QVERIFY(QFileInfo::exists(made.json[QStringLiteral("path")].toString()));
    QCOMPARE(made.json[QStringLiteral("counts")].toObject()[QStringLiteral("thoughtRecords")].toInt(),
             records(m_vault));
    const QJsonArray all =
        call({QStringLiteral("backups"), m_vault}).json[QStringLiteral("backups")].toArray();
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.first().toObject()[QStringLiteral("path")], made.json[QStringLiteral("path")]);
    QVERIFY(all.first().toObject()[QStringLiteral("verified")].toBool());
    QVERIFY(all.first().toObject()[QStringLiteral("age")].isDouble());
    QVERIFY(call({QStringLiteral("info"), m_vault}).json[QStringLiteral("newestBackup")].isObject());
}

void BackupCommandsTest::backupToAnotherFolderLeavesTheOwnOneAlone()
{
    QVERIFY(QDir().mkdir(place(QStringLiteral("stick"))));
    const Call made =
        call({QStringLiteral("backup"), m_vault, QStringLiteral("--to"), place(QStringLiteral("stick"))});
    QCOMPARE(made.status, 0);
    QVERIFY(made.json[QStringLiteral("path")].toString().startsWith(place(QStringLiteral("stick"))));
    QVERIFY(QDir(m_vault + QStringLiteral("/backups")).isEmpty());
    QCOMPARE(call({QStringLiteral("backup"), m_vault, QStringLiteral("--to"), place(QStringLiteral("gone"))})
                 .status,
             1);
}

void BackupCommandsTest::restoreMakesANewVaultOfABackup()
{
    const QString target = place(QStringLiteral("second.kinward"));
    const Call restored = call({QStringLiteral("restore"), backup(), QStringLiteral("--to"), target});
    QCOMPARE(restored.status, 0);
    QVERIFY(restored.json[QStringLiteral("setAside")].isNull());
    QCOMPARE(records(target), records(m_vault));
    QVERIFY(records(target) > 0);
    QVERIFY(QDir(target).entryList({QStringLiteral("*-wal"), QStringLiteral("*-shm")}).isEmpty());
    QVERIFY(call({QStringLiteral("verify"), target}).json[QStringLiteral("ok")].toBool());
}

void BackupCommandsTest::restoreSetsAsideWhatItReplaces()
{
    const QString path = backup();
    const int before = records(m_vault);
    QCOMPARE(call({QStringLiteral("import"), m_vault, place(QStringLiteral("one.json"))}).status, 0);
    QCOMPARE(records(m_vault), before + 1);
    // The import made one too, before it began, and took the other one of this day not away.
    QCOMPARE(call({QStringLiteral("backups"), m_vault}).json[QStringLiteral("backups")].toArray().size(), 2);
    const Call restored = call({QStringLiteral("restore"), path, QStringLiteral("--to"), m_vault});
    QCOMPARE(restored.status, 0);
    QCOMPARE(records(m_vault), before);
    QCOMPARE(records(restored.json[QStringLiteral("setAside")].toString()), before + 1);
}

void BackupCommandsTest::restoreStopsAtAWholeVaultOfAnotherKey()
{
    const QString path = backup();
    const QString target = place(QStringLiteral("other.kinward"));
    m_key = place(QStringLiteral("other"));
    QCOMPARE(call({QStringLiteral("create"), target}).status, 0);
    m_key = place(QStringLiteral("key"));
    const Call restored = call({QStringLiteral("restore"), path, QStringLiteral("--to"), target});
    QCOMPARE(restored.status, 3);
    QVERIFY(restored.json[QStringLiteral("error")].toObject()[QStringLiteral("message")].toString().contains(
        target));
    m_key = place(QStringLiteral("other"));
    QCOMPARE(records(target), 0);
    QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("*.kinward*")}, QDir::Dirs).size(), 2);
}

void BackupCommandsTest::restoreRefusesADamagedBackupAndAWrongKey()
{
    const QString path = backup();
    const QString target = place(QStringLiteral("second.kinward"));
    m_key = place(QStringLiteral("other"));
    QCOMPARE(call({QStringLiteral("restore"), path, QStringLiteral("--to"), target}).status, 3);
    m_key = place(QStringLiteral("key"));
    spoil(path, QFileInfo(path).size() - 3000);
    QCOMPARE(call({QStringLiteral("restore"), path, QStringLiteral("--to"), target}).status, 4);
    QVERIFY(!QFileInfo::exists(target));
    QCOMPARE(call({QStringLiteral("restore"), place(QStringLiteral("gone")), QStringLiteral("--to"), target})
                 .status,
             1);
}

void BackupCommandsTest::verifyIsQuietOnAWholeVault()
{
    QVERIFY(!backup().isEmpty());
    const Call verified = call({QStringLiteral("verify"), m_vault});
    QCOMPARE(verified.status, 0);
    QVERIFY(verified.json[QStringLiteral("ok")].toBool());
    QVERIFY(verified.json[QStringLiteral("problems")].toArray().isEmpty());
}

void BackupCommandsTest::verifyExitsWithFourOnAnyDamage()
{
    const QString path = backup();
    for (const auto &[file, byte, where] :
         {std::tuple(m_vault + QStringLiteral("/vault.header"), qint64(4096 + 400),
                     QStringLiteral("headerCopy")),
          std::tuple(m_vault + QStringLiteral("/journal-1.db"), qint64(4096 * 5 + 9), QStringLiteral("page")),
          std::tuple(path, qint64(4096 * 9), QStringLiteral("backup"))}) {
        spoil(file, byte);
        const Call verified = call({QStringLiteral("verify"), m_vault});
        QCOMPARE(verified.status, 4);
        QVERIFY(verified.json.contains(QStringLiteral("ok"))
                && !verified.json[QStringLiteral("ok")].toBool());
        const QJsonObject first = verified.json[QStringLiteral("problems")].toArray().first().toObject();
        QCOMPARE(first[QStringLiteral("where")].toString(), where);
        QVERIFY(!first[QStringLiteral("message")].toString().isEmpty());
        spoil(file, byte);
    }
    QCOMPARE(call({QStringLiteral("verify"), m_vault}).status, 0);
}

void BackupCommandsTest::salvageNamesWhatWasKeptAndLost()
{
    QVERIFY(!backup().isEmpty());
    const QString target = place(QStringLiteral("saved.kinward"));
    const int before = records(m_vault);
    QFile journal(m_vault + QStringLiteral("/journal-1.db"));
    // Some page in the middle; whatever stood there is named, or made anew.
    spoil(journal.fileName(), journal.size() / 2 / 4096 * 4096 + 100);
    const Call saved = call({QStringLiteral("salvage"), m_vault, QStringLiteral("--to"), target});
    QCOMPARE(saved.status, 0);
    const QJsonObject kept = saved.json[QStringLiteral("kept")].toObject();
    QVERIFY(kept[QStringLiteral("thoughtRecords")].toInt() > 0);
    QVERIFY(kept[QStringLiteral("thoughtRecords")].toInt() <= before);
    const QJsonObject lost = saved.json[QStringLiteral("lost")].toObject();
    QVERIFY(lost[QStringLiteral("records")].isArray());
    for (const QJsonValue &record : lost[QStringLiteral("records")].toArray())
        QVERIFY(record.toObject()[QStringLiteral("inNewestBackup")].toBool());
    QVERIFY(lost[QStringLiteral("newestBackup")].isString());
    QCOMPARE(call({QStringLiteral("verify"), target}).status, 0);
}

void BackupCommandsTest::mendBringsADamagedHeaderBackFromABackup()
{
    const int before = records(m_vault);
    const QString made = backup();
    const QString header = m_vault + QStringLiteral("/vault.header");
    spoil(header, 300);
    QCOMPARE(call({QStringLiteral("mend"), m_vault}).json[QStringLiteral("backup")], QJsonValue());
    spoil(header, 300);
    spoil(header, 4096 + 300);
    QCOMPARE(call({QStringLiteral("info"), m_vault}).status, 4);
    const Call mended = call({QStringLiteral("mend"), m_vault});
    QCOMPARE(mended.status, 0);
    QCOMPARE(mended.json[QStringLiteral("backup")].toString(), made);
    QCOMPARE(records(m_vault), before);
    QVERIFY(QFileInfo::exists(header + QStringLiteral(".damaged")));
}

void BackupCommandsTest::mendWithoutABackupChangesNothing()
{
    const QString header = m_vault + QStringLiteral("/vault.header");
    spoil(header, 300);
    spoil(header, 4096 + 300);
    QFile file(header);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    QCOMPARE(call({QStringLiteral("mend"), m_vault}).status, 4);
    QVERIFY(file.seek(0));
    QCOMPARE(file.readAll(), before);
}

void BackupCommandsTest::theOptionToIsAsked()
{
    QCOMPARE(call({QStringLiteral("restore"), m_vault}).status, 2);
    QCOMPARE(call({QStringLiteral("salvage"), m_vault}).status, 2);
}

void BackupCommandsTest::noBackupGoesIntoTheFolderOfAVault()
{
    const QString link = place(QStringLiteral("link"));
    QVERIFY(QFile::link(m_vault, link));
    const QStringList before = QDir(m_vault).entryList(QDir::Files);
    for (const QString &folder : {m_vault, m_vault + QStringLiteral("/drafts"), link}) {
        const Call refused = call({QStringLiteral("backup"), m_vault, QStringLiteral("--to"), folder});
        QCOMPARE(refused.status, 2);
        QVERIFY2(refused.message().contains(QStringLiteral("lies in the vault")),
                 qPrintable(refused.message()));
    }
    QCOMPARE(QDir(m_vault).entryList(QDir::Files), before);
    QVERIFY(QDir(m_vault + QStringLiteral("/drafts")).isEmpty());
    QCOMPARE(call({QStringLiteral("backup"), m_vault, QStringLiteral("--to"),
                   m_vault + QStringLiteral("/backups")})
                 .status,
             0);
}

void BackupCommandsTest::aPlaceOfTheWrongKindIsToldAsSuch()
{
    const Call folder = call({QStringLiteral("restore"), m_vault, QStringLiteral("--to"),
                              place(QStringLiteral("second.kinward"))});
    QVERIFY(folder.status != 0);
    QVERIFY2(folder.message().contains(QStringLiteral("is a folder")), qPrintable(folder.message()));
    const Call file = call({QStringLiteral("restore"), backup(), QStringLiteral("--to"), m_key});
    QVERIFY(file.status != 0);
    QVERIFY2(file.message().contains(QStringLiteral("is a file")), qPrintable(file.message()));
}

KINWARD_TEST("backupcommands", BackupCommandsTest)
#include "backupcommands_test.moc"
