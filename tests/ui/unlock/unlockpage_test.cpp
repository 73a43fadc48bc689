// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/accessibility.h"
#include "support/fakevault.h"
#include "support/testmain.h"
#include "ui/unlock/capslock.h"
#include "ui/unlock/passphrasefield.h"
#include "ui/unlock/recentvaultsmenu.h"
#include "ui/unlock/unlocker.h"
#include "ui/unlock/unlockpage.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QDir>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <semaphore>

class UnlockPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void typingAndEnterOpensTheVault();
    void aWrongKeyEmptiesTheFieldAndKeepsTheCursorInIt();
    void everyErrorIsSaidOnThePage();
    void theNoticeLeadsToTheRecoveryCode();
    void theRecoveryCodeIsHandedOnAsTyped();
    void theWindowStaysAliveWhileTheKeyIsWorkedOut();
    void anOlderJournalIsBroughtUpToDateBesideTheWindow();
    void withoutThatTheVaultStaysLockedAndSaysWhy();
    void whatIsTypedCanBeShownAndPasted();
    void capsLockIsSaidAndNothingJumps();
    void damageLeadsToWhatCanBeSaved();
    void withoutOtherVaultsOneIsAskedForAFolder();
    void vaultsOpenedBeforeAreOneClickAway();
    void everyControlHasANameAndATarget();

private:
    [[nodiscard]] PassphraseField *field() const { return m_page->findChild<PassphraseField *>(); }
    [[nodiscard]] Notice *notice() const { return m_page->findChild<Notice *>(); }
    [[nodiscard]] QPushButton *button(const QString &text) const;
    void waitForAnswer() { QTRY_VERIFY(!m_unlocker->isBusy()); }

    Theme m_theme;
    DoorScript m_script;
    std::unique_ptr<Unlocker> m_unlocker;
    std::unique_ptr<UnlockPage> m_page;
};

void UnlockPageTest::init()
{
    m_script = {};
    m_unlocker = std::make_unique<Unlocker>(m_script.door());
    m_page = std::make_unique<UnlockPage>(*m_unlocker);
    m_page->setFolder(QStringLiteral("/v"));
    m_page->resize(700, 600);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void UnlockPageTest::cleanup()
{
    m_page.reset();
    m_unlocker.reset();
}

QPushButton *UnlockPageTest::button(const QString &text) const
{
    for (QPushButton *each : m_page->findChildren<QPushButton *>()) {
        if (each->text() == text && each->isVisible())
            return each;
    }
    return nullptr;
}

void UnlockPageTest::typingAndEnterOpensTheVault()
{
    QSignalSpy opened(m_unlocker.get(), &Unlocker::opened);
    QTest::keyClicks(field(), QStringLiteral("three quiet words"));
    QTest::keyClick(field(), Qt::Key_Return);
    QVERIFY(field()->text().isEmpty());
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(m_script.asked.constFirst(), QStringLiteral("open /v three quiet words"));
    QVERIFY(!notice()->isVisible());
}

void UnlockPageTest::aWrongKeyEmptiesTheFieldAndKeepsTheCursorInIt()
{
    m_script.error = Error{ErrorKind::WrongKey, {}};
    QTest::keyClicks(field(), QStringLiteral("wrong"));
    QTest::mouseClick(button(QStringLiteral("Unlock")), Qt::LeftButton);
    waitForAnswer();
    QVERIFY(field()->text().isEmpty());
    QCOMPARE(m_page->focusWidget(), field());
    QVERIFY(field()->isEnabled());
    QCOMPARE(notice()->sentence(), unlockProblem(*m_script.error).sentence);
}

void UnlockPageTest::everyErrorIsSaidOnThePage()
{
    for (const ErrorKind kind :
         {ErrorKind::NotFound, ErrorKind::DamagedHeader, ErrorKind::ChangedHeader, ErrorKind::Damaged,
          ErrorKind::TooNew, ErrorKind::Busy, ErrorKind::NoSpace, ErrorKind::ReadOnly, ErrorKind::Storage,
          ErrorKind::Format, ErrorKind::Invalid}) {
        m_script.error = Error{kind, {}};
        QTest::keyClick(field(), Qt::Key_Return);
        waitForAnswer();
        QVERIFY(notice()->isVisible());
        QCOMPARE(notice()->sentence(), unlockProblem({kind, {}}).sentence);
    }
}

void UnlockPageTest::theNoticeLeadsToTheRecoveryCode()
{
    m_script.error = Error{ErrorKind::WrongKey, {}};
    QTest::keyClick(field(), Qt::Key_Return);
    waitForAnswer();
    auto *remedy = notice()->findChild<QPushButton *>();
    QVERIFY(remedy->isVisible());
    QTest::mouseClick(remedy, Qt::LeftButton);
    QVERIFY(!field()->isVisible());
    QCOMPARE(m_page->focusWidget()->accessibleName(), QStringLiteral("Recovery code"));
}

void UnlockPageTest::theRecoveryCodeIsHandedOnAsTyped()
{
    QTest::mouseClick(button(QStringLiteral("Use the recovery code")), Qt::LeftButton);
    auto *code = qobject_cast<QLineEdit *>(m_page->focusWidget());
    QVERIFY(code);
    QTest::keyClicks(code, QStringLiteral("abcd-1234"));
    QTest::keyClick(code, Qt::Key_Return);
    waitForAnswer();
    QCOMPARE(m_script.asked.constFirst(), QStringLiteral("code /v abcd-1234"));
}

void UnlockPageTest::theWindowStaysAliveWhileTheKeyIsWorkedOut()
{
    std::binary_semaphore mayAnswer(0);
    VaultDoor slow = m_script.door();
    slow.open = [&mayAnswer](const QString &, const SecureBuffer &) -> VaultDoor::Opened {
        mayAnswer.acquire();
        return failure(ErrorKind::WrongKey, {});
    };
    Unlocker unlocker(slow);
    UnlockPage page(unlocker);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    QTest::keyClick(page.findChild<PassphraseField *>(), Qt::Key_Return);
    QVERIFY(unlocker.isBusy());
    QVERIFY(page.findChild<QProgressBar *>()->isVisible());
    QVERIFY(!page.findChild<PassphraseField *>()->isEnabled());
    bool beats = false;
    QMetaObject::invokeMethod(
        &page, [&beats] { beats = true; }, Qt::QueuedConnection);
    QTRY_VERIFY(beats);
    mayAnswer.release();
    QTRY_VERIFY(!unlocker.isBusy());
    QVERIFY(!page.findChild<QProgressBar *>()->isVisible());
}

void UnlockPageTest::anOlderJournalIsBroughtUpToDateBesideTheWindow()
{
    QSignalSpy opened(m_unlocker.get(), &Unlocker::opened);
    QTest::keyClicks(field(), QStringLiteral("three quiet words"));
    QTest::keyClick(field(), Qt::Key_Return);
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(m_script.asked.last(), QStringLiteral("prepare /v"));
    QVERIFY(m_script.isPreparedElsewhere);
}

void UnlockPageTest::withoutThatTheVaultStaysLockedAndSaysWhy()
{
    m_script.preparing = Error{ErrorKind::NoSpace, {}};
    QSignalSpy opened(m_unlocker.get(), &Unlocker::opened);
    QTest::keyClicks(field(), QStringLiteral("three quiet words"));
    QTest::keyClick(field(), Qt::Key_Return);
    waitForAnswer();
    QVERIFY(opened.isEmpty());
    QCOMPARE(notice()->sentence(), unlockProblem(*m_script.preparing).sentence);
}

void UnlockPageTest::whatIsTypedCanBeShownAndPasted()
{
    QCOMPARE(field()->echoMode(), QLineEdit::Password);
    field()->insert(QStringLiteral("pasted"));
    field()->actions().constFirst()->trigger();
    QCOMPARE(field()->echoMode(), QLineEdit::Normal);
    QCOMPARE(field()->displayText(), QStringLiteral("pasted"));
    m_page->activateWindow();
    field()->setFocus();
    QTest::keyClick(field(), Qt::Key_H, Qt::ControlModifier);
    QCOMPARE(field()->echoMode(), QLineEdit::Password);
}

void UnlockPageTest::capsLockIsSaidAndNothingJumps()
{
    auto *hint = m_page->findChild<CapsLockHint *>();
    const QPoint place = button(QStringLiteral("Unlock"))->mapTo(m_page.get(), QPoint());
    QTest::keyClick(field(), 'A');
    QCOMPARE(hint->text(), QStringLiteral("Caps Lock is on."));
    QTest::qWait(20);
    QCOMPARE(button(QStringLiteral("Unlock"))->mapTo(m_page.get(), QPoint()), place);
    QTest::keyClick(field(), '1');
    QVERIFY(hint->isOn());
    QTest::keyClick(field(), Qt::Key_CapsLock);
    QVERIFY(!hint->isOn());
    QTest::keyClick(field(), 'b');
    QCOMPARE(hint->text(), QString());
    QKeyEvent shifted(QEvent::KeyPress, Qt::Key_B, Qt::ShiftModifier, QStringLiteral("b"));
    QCOMPARE(capsLockShownBy(shifted), std::optional<bool>(true));
    QKeyEvent large(QEvent::KeyPress, Qt::Key_B, Qt::ShiftModifier, QStringLiteral("B"));
    QCOMPARE(capsLockShownBy(large), std::optional<bool>(false));
    QKeyEvent hebrew(QEvent::KeyPress, 0, Qt::NoModifier, QStringLiteral("א"));
    QCOMPARE(capsLockShownBy(hebrew), std::optional<bool>());
    QKeyEvent command(QEvent::KeyPress, Qt::Key_B, Qt::ControlModifier, QStringLiteral("B"));
    QCOMPARE(capsLockShownBy(command), std::optional<bool>());
}

void UnlockPageTest::damageLeadsToWhatCanBeSaved()
{
    QSignalSpy repair(m_page.get(), &UnlockPage::repairRequested);
    for (const ErrorKind kind : {ErrorKind::DamagedHeader, ErrorKind::ChangedHeader, ErrorKind::Damaged}) {
        m_page->showProblem({kind, {}});
        auto *remedy = notice()->findChild<QPushButton *>();
        QVERIFY(remedy->isVisible());
        QTest::mouseClick(remedy, Qt::LeftButton);
        QCOMPARE(repair.size(), 1);
        QCOMPARE(repair.takeFirst().constFirst().toString(), QStringLiteral("/v"));
    }
}

void UnlockPageTest::withoutOtherVaultsOneIsAskedForAFolder()
{
    QSignalSpy asked(m_page.get(), &UnlockPage::otherVaultRequested);
    m_page->setRecentVaults({QStringLiteral("/v")});
    QTest::mouseClick(button(QStringLiteral("Open another vault…")), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
}

void UnlockPageTest::vaultsOpenedBeforeAreOneClickAway()
{
    QTemporaryDir folder;
    const QString there = folder.filePath(QStringLiteral("R&D.kinward"));
    QVERIFY(QDir().mkpath(there));
    m_page->setRecentVaults({QStringLiteral("/v"), there, QStringLiteral("/gone/Old.kinward")});
    QSignalSpy chosen(m_page.get(), &UnlockPage::vaultChosen);
    QSignalSpy forgotten(m_page.get(), &UnlockPage::recentVaultsForgotten);
    QTest::mouseClick(button(QStringLiteral("Open another vault…")), Qt::LeftButton);
    const QPointer<RecentVaultsMenu> menu = m_page->findChild<RecentVaultsMenu *>();
    QVERIFY(menu && menu->isVisible());
    const QList<QAction *> actions = menu->actions();
    QCOMPARE(actions.size(), 5); // two vaults, a line, another folder, forget
    QVERIFY(actions.at(0)->text().startsWith(QStringLiteral("R&&D")));
    QVERIFY(!actions.at(1)->isEnabled());
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.constFirst().constFirst().toString(), there);
    actions.constLast()->trigger();
    QCOMPARE(forgotten.size(), 1);
    QTRY_VERIFY(!menu);
}

void UnlockPageTest::everyControlHasANameAndATarget()
{
    m_page->showProblem({ErrorKind::WrongKey, {}});
    QTest::qWait(20);
    QCOMPARE(accessibilityProblems(m_page.get()), QString());
}

KINWARD_TEST("unlockpage", UnlockPageTest)
#include "unlockpage_test.moc"
