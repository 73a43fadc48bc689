// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/filesizelimit.h"
#include "support/openvault.h"
#include "support/testmain.h"
#include "ui/unlock/recoverystep.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

/// The recovery code goes into a file.
class RecoverySavingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_step.reset(); }
    void theFileHoldsTheCodeAndIsPrivate();
    void aPlaceInsideAVaultIsRefused();
    void aLinkIntoAVaultIsRefused();
    void onAFullDiskWhatStoodThereStays();

private:
    [[nodiscard]] bool says(const QString &words) const;
    [[nodiscard]] QString place() const { return m_folder->filePath(u"code.txt"_s); }
    static QByteArray bytesOf(const QString &path);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<RecoveryStep> m_step;
    const QString m_code = u"ABCDE-FGHJK"_s;
};

void RecoverySavingTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_step = std::make_unique<RecoveryStep>();
    m_step->setCode(m_code, 1);
}

bool RecoverySavingTest::says(const QString &words) const
{
    const QList<QLabel *> labels = m_step->findChildren<QLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(),
                       [&words](const QLabel *label) { return label->text().contains(words); });
}

QByteArray RecoverySavingTest::bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void RecoverySavingTest::theFileHoldsTheCodeAndIsPrivate()
{
    m_step->saveTo(place());
    QVERIFY(says(u"Saved."_s));
    QCOMPARE(bytesOf(place()), m_code.toUtf8() + '\n');
    struct stat status = {};
    QCOMPARE(::stat(QFile::encodeName(place()).constData(), &status), 0);
    QCOMPARE(int(status.st_mode & 0777), 0600);
}

void RecoverySavingTest::aPlaceInsideAVaultIsRefused()
{
    const OpenVault vault;
    for (const QString &inside : {vault.path(), vault.path() + u"/backups"_s}) {
        m_step->setCode(m_code, 1);
        m_step->saveTo(inside + u"/code.txt"_s);
        QVERIFY(says(u"inside a vault"_s));
        QVERIFY(!QFile::exists(inside + u"/code.txt"_s));
    }
}

void RecoverySavingTest::aLinkIntoAVaultIsRefused()
{
    const OpenVault vault;
    const QString link = m_folder->filePath(u"link"_s);
    QVERIFY(QFile::link(vault.path(), link));
    m_step->saveTo(link + u"/code.txt"_s);
    QVERIFY(says(u"inside a vault"_s));
    QVERIFY(!QFile::exists(vault.path() + u"/code.txt"_s));
}

void RecoverySavingTest::onAFullDiskWhatStoodThereStays()
{
    QFile before(place());
    QVERIFY(before.open(QIODevice::WriteOnly) && before.write("older words") == 11);
    before.close();
    {
        const FileSizeLimit limit(4);
        m_step->saveTo(place());
    }
    QVERIFY(says(u"could not be saved there for certain"_s));
    QCOMPARE(bytesOf(place()), QByteArrayLiteral("older words"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"code.txt"_s});
}

KINWARD_TEST("recoverysaving", RecoverySavingTest)
#include "recoverysaving_test.moc"
