// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakekeychain.h"
#include "support/realwindow.h"
#include "support/testmain.h"
#include "ui/unlock/keychangedialog.h"
#include "ui/unlock/keysdialog.h"
#include "ui/unlock/passphrasefield.h"
#include "ui/widgets/notice.h"
#include "vault/vault.h"

#include <QApplication>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QTimer>
#include <functional>
#include <utility>

using namespace Qt::StringLiterals;

/// What the Keys window and "Delete this vault" do to a real vault, from the Settings page to the disk.
class KeysAndRemovalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_here.reset(); }
    void everythingIsEncryptedAnewAndTheJournalOpensAgain();
    void aLockWhileEverythingIsEncryptedAnewSaysWhichCodeCounts();
    void aDeletedVaultIsGoneFromDiskAndFromTheRecentOnes();
    void aWrongPassphraseDeletesNothing();

private:
    void writeNote();
    /// Asks for a new key and keeps its code; then hands on the button that closes the window of the work.
    void encryptAnew(const std::function<void(QPushButton *close)> &atWork);
    void prove(const QString &passphrase);

    std::unique_ptr<RealWindow> m_here;
};

void KeysAndRemovalTest::init()
{
    m_here = std::make_unique<RealWindow>();
    m_here->unlock();
}

void KeysAndRemovalTest::writeNote()
{
    PlainTextField *body = m_here->beginNote();
    QTest::keyClicks(body, u"Bread, warm from the oven"_s);
    QTRY_COMPARE(m_here->notes().size(), 1);
}

void KeysAndRemovalTest::prove(const QString &passphrase)
{
    KeyChangeDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = m_here->window->findChild<KeyChangeDialog *>()) && dialog->isVisible());
    QTest::keyClicks(dialog->findChild<PassphraseField *>(u"passphraseNow"_s), passphrase);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"changeKey"_s), Qt::LeftButton);
}

/// Types back the group of the code that is asked for.
static void keepCode(const QDialog &shown)
{
    auto *kept = shown.findChild<QPushButton *>(u"codeKept"_s);
    auto *typed = shown.findChild<QLineEdit *>();
    static const QRegularExpression group(u"^Group [1-8]: (\\S+)$"_s);
    for (const QLabel *label : shown.findChildren<QLabel *>()) {
        const auto match = group.match(label->accessibleName());
        if (match.hasMatch() && !kept->isEnabled())
            typed->setText(match.captured(1));
    }
    QTest::mouseClick(kept, Qt::LeftButton);
}

void KeysAndRemovalTest::everythingIsEncryptedAnewAndTheJournalOpensAgain()
{
    writeNote();
    const QByteArray before = m_here->session.vault()->databaseKey().view().toByteArray();
    encryptAnew([](QPushButton *close) {
        if (close->isEnabled())
            QTest::mouseClick(close, Qt::LeftButton);
    });
    const auto hasNewKey = [&] {
        return m_here->session.isUnlocked()
            && m_here->session.vault()->databaseKey().view().toByteArray() != before;
    };
    QTRY_VERIFY_WITH_TIMEOUT(hasNewKey(), 60000);
    QCOMPARE(m_here->notes().size(), 1);
    QCOMPARE(m_here->notes().first().body, u"Bread, warm from the oven"_s);
    m_here->session.lock();
    m_here->unlock(); // with the same passphrase
    QCOMPARE(m_here->notes().size(), 1);
}

void KeysAndRemovalTest::aLockWhileEverythingIsEncryptedAnewSaysWhichCodeCounts()
{
    writeNote();
    bool isLockAsked = false;
    encryptAnew([&](QPushButton *) {
        if (!std::exchange(isLockAsked, true))
            m_here->session.lock();
    });
    QTRY_VERIFY_WITH_TIMEOUT(!m_here->session.isLent() && !m_here->session.isUnlocked(), 60000);
    const QString said = m_here->window->unlockPage()->findChild<Notice *>()->sentence();
    QVERIFY2(said.contains(u"new recovery code"_s), qPrintable(said));
}

void KeysAndRemovalTest::encryptAnew(const std::function<void(QPushButton *close)> &atWork)
{
    m_here->window->showRoom(Room::Settings);
    // The windows are modal, so a person sits at the event loop.
    bool isAsked = false;
    bool isDone = false;
    QTimer person;
    person.setInterval(50);
    connect(&person, &QTimer::timeout, this, [&] {
        auto *keys = m_here->window->findChild<KeysDialog *>();
        if (keys && keys->isVisible() && !isAsked) {
            isAsked = true;
            QTest::mouseClick(keys->findChild<QPushButton *>(u"newKey"_s), Qt::LeftButton);
            auto *dialog = keys->findChild<KeyChangeDialog *>();
            QTest::keyClicks(dialog->findChild<PassphraseField *>(u"passphraseNow"_s),
                             RealWindow::usualPassphrase());
            QTest::mouseClick(dialog->findChild<QPushButton *>(u"changeKey"_s), Qt::LeftButton);
        }
        for (QWidget *window : QApplication::topLevelWidgets()) {
            auto *dialog = qobject_cast<QDialog *>(window);
            if (!dialog || !dialog->isVisible())
                continue;
            if (dialog->findChild<QPushButton *>(u"codeKept"_s) && !qobject_cast<KeysDialog *>(dialog))
                keepCode(*dialog);
            if (auto *close = dialog->findChild<QPushButton *>(u"closeNewKey"_s)) {
                isDone = true;
                atWork(close);
            }
        }
    });
    person.start();
    m_here->person().click(u"keys"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isDone && !m_here->session.isLent(), 60000);
}

void KeysAndRemovalTest::aDeletedVaultIsGoneFromDiskAndFromTheRecentOnes()
{
    writeNote();
    m_here->window->showRoom(Room::Settings);
    m_here->person().click(u"deleteThisVault"_s);
    prove(RealWindow::usualPassphrase());
    QTRY_VERIFY_WITH_TIMEOUT(!QFileInfo::exists(m_here->vault), 30000);
    QVERIFY(!m_here->session.isUnlocked());
    QCOMPARE(m_here->preferences.recentVaults(), QStringList());
}

void KeysAndRemovalTest::aWrongPassphraseDeletesNothing()
{
    writeNote();
    m_here->window->showRoom(Room::Settings);
    m_here->person().click(u"deleteThisVault"_s);
    prove(u"not the right one"_s);
    QMessageBox *said = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT((said = m_here->window->findChild<QMessageBox *>()) && said->isVisible(), 30000);
    QVERIFY(!said->text().isEmpty());
    said->accept();
    QVERIFY(m_here->session.isUnlocked());
    QCOMPARE(m_here->notes().size(), 1);
}

KINWARD_TEST("keysandremoval", KeysAndRemovalTest)
#include "keysandremoval_test.moc"
