// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backups.h"
#include "support/openvault.h"
#include "support/ordinaryuser.h"
#include "support/testmain.h"
#include "ui/unlock/passphrasefield.h"
#include "ui/unlock/unlocker.h"
#include "ui/unlock/unlockpage.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/theme.h"

#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;

/// The page that unlocks, before a real vault of which a file is gone.
class DamagedVaultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aMissingHeaderLeadsToRepair();
    void aMissingHeaderLeadsToRepairThoughOnlyBackupsAreLeft();
    void aMissingJournalLeadsToRepair();
    void aMissingVaultLeadsToAnotherFolder();
    void aFolderOfAnotherAccountIsNoMissingVault();

private:
    void closeAndRemove(const QString &name);
    void unlock();
    /// Presses the button of the notice; gives the folder for which repair is asked.
    [[nodiscard]] QString repairAsked();
    [[nodiscard]] Notice *notice() const { return m_page->findChild<Notice *>(); }
    [[nodiscard]] QPushButton *remedy() const { return notice()->findChild<QPushButton *>(); }

    Theme m_theme;
    std::unique_ptr<OpenVault> m_open;
    std::unique_ptr<Unlocker> m_unlocker;
    std::unique_ptr<UnlockPage> m_page;
};

void DamagedVaultTest::init()
{
    m_open = std::make_unique<OpenVault>();
    m_unlocker = std::make_unique<Unlocker>(
        vaultDoor(m_open->clock, m_open->random, DerivationCost{minimumDerivationMemory, 1}, nullptr));
    m_page = std::make_unique<UnlockPage>(*m_unlocker);
    m_page->setFolder(m_open->path());
    m_page->resize(700, 600);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void DamagedVaultTest::cleanup()
{
    m_page.reset();
    m_unlocker.reset();
    m_open.reset();
}

void DamagedVaultTest::closeAndRemove(const QString &name)
{
    m_open->journal.reset();
    m_open->vault.reset();
    QVERIFY(QFile::remove(m_open->path() + u'/' + name));
}

void DamagedVaultTest::unlock()
{
    QTest::keyClicks(m_page->findChild<PassphraseField *>(), u"seven quiet herons at noon"_s);
    QTest::keyClick(m_page->findChild<PassphraseField *>(), Qt::Key_Return);
    QTRY_VERIFY(!m_unlocker->isBusy());
    QVERIFY(notice()->isVisible());
}

QString DamagedVaultTest::repairAsked()
{
    QSignalSpy repair(m_page.get(), &UnlockPage::repairRequested);
    QTest::mouseClick(remedy(), Qt::LeftButton);
    return repair.isEmpty() ? QString() : repair.constFirst().constFirst().toString();
}

void DamagedVaultTest::aMissingHeaderLeadsToRepair()
{
    closeAndRemove(u"vault.header"_s);
    unlock();
    QVERIFY2(notice()->sentence().contains(u"lost its file “vault.header”"_s),
             qPrintable(notice()->sentence()));
    QCOMPARE(repairAsked(), m_open->path());
}

void DamagedVaultTest::aMissingHeaderLeadsToRepairThoughOnlyBackupsAreLeft()
{
    Progress silent;
    QVERIFY(makeBackup(BackupJob::of(*m_open->vault), m_open->clock, m_open->random, silent).has_value());
    closeAndRemove(u"vault.header"_s);
    QVERIFY(QFile::remove(m_open->path() + u"/journal-1.db"_s));
    unlock();
    QCOMPARE(repairAsked(), m_open->path());
}

void DamagedVaultTest::aMissingJournalLeadsToRepair()
{
    closeAndRemove(u"journal-1.db"_s);
    unlock();
    QVERIFY2(notice()->sentence().contains(u"journal-1.db"_s), qPrintable(notice()->sentence()));
    QCOMPARE(repairAsked(), m_open->path());
}

void DamagedVaultTest::aMissingVaultLeadsToAnotherFolder()
{
    closeAndRemove(u"vault.header"_s);
    QVERIFY(QFile::remove(m_open->path() + u"/journal-1.db"_s));
    unlock();
    QVERIFY2(!notice()->sentence().contains(u"open a backup"_s), qPrintable(notice()->sentence()));
    QSignalSpy other(m_page.get(), &UnlockPage::otherVaultRequested);
    QTest::mouseClick(remedy(), Qt::LeftButton);
    QCOMPARE(other.size(), 1);
}

void DamagedVaultTest::aFolderOfAnotherAccountIsNoMissingVault()
{
    m_open->journal.reset();
    m_open->vault.reset();
    QVERIFY(QFile::setPermissions(m_open->path(), {}));
    {
        const OrdinaryUser user;
        if (!user.isOrdinary())
            QSKIP("root cannot act as another user here");
        unlock();
    }
    QVERIFY(QFile::setPermissions(m_open->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QVERIFY2(notice()->sentence().contains(u"may not look into"_s), qPrintable(notice()->sentence()));
    QCOMPARE(remedy()->text(), u"Show the folder"_s);
}

KINWARD_TEST("damagedvault", DamagedVaultTest)
#include "damagedvault_test.moc"
