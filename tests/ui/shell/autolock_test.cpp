// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakedesktop.h"
#include "support/privatebus.h"
#include "support/realwindow.h"
#include "support/testmain.h"
#include "ui/shell/idlelock.h"
#include "ui/widgets/secretclipboard.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDialog>
#include <QEventLoop>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>
#include <QTimer>

/// The real window over a real vault, locked by real signals on buses of the test's own.
class AutoLockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void eachTriggerLocks_data();
    void eachTriggerLocks();
    void aTriggerThatIsNotWishedDoesNot_data();
    void aTriggerThatIsNotWishedDoesNot();
    void theCaretStandsWhereItStoodAfterEachTrigger_data() { eachTriggerLocks_data(); }
    void theCaretStandsWhereItStoodAfterEachTrigger();
    void sleepWaitsUntilTheVaultIsLocked();
    void sleepWaitsWhileTheVaultIsLentToo();
    void sleepWaitsForNobodyWhereItDoesNotLock();
    void minimisingLocksOnlyIfWished();
    void aVaultThatIsBeingOpenedStaysShutWhenItIsToBeLocked();
    void itListensFromTheFirstOpeningOn();
    void aTriggerClosesADialogThatRuns();
    void aTriggerClosesAMenuThatRuns();
    void idlenessLocksThroughADialogToo();
    void lockingTakesBackWhatWasCopied();
    void lockingLeavesNoPageAndNoUndo();

private:
    void send(const QString &trigger);
    [[nodiscard]] bool isLocked() const { return !m_here->session.isUnlocked(); }
    /// Runs a dialog as a page does: a child of it, on the stack of a function that waits for the answer.
    void lockWithinADialogOf(QWidget *page, const std::function<void()> &trigger);

    std::unique_ptr<PrivateBus> m_sessionBus;
    std::unique_ptr<PrivateBus> m_systemBus;
    std::unique_ptr<FakeLogin> m_login;
    std::unique_ptr<FakeScreenSaver> m_saver;
    std::unique_ptr<RealWindow> m_here;
};

void AutoLockTest::initTestCase()
{
    if (!PrivateBus::isInstalled())
        QSKIP("dbus-daemon is not installed");
}

void AutoLockTest::init()
{
    m_sessionBus = std::make_unique<PrivateBus>();
    m_systemBus = std::make_unique<PrivateBus>();
    m_login = std::make_unique<FakeLogin>(m_systemBus->address());
    m_saver = std::make_unique<FakeScreenSaver>(m_sessionBus->address(),
                                                QStringLiteral("org.freedesktop.ScreenSaver"),
                                                QStringLiteral("/org/freedesktop/ScreenSaver"));
    m_here = std::make_unique<RealWindow>();
    m_here->window->autoLock().listen({m_sessionBus->address(), m_systemBus->address()});
    QVERIFY(!m_here->window->autoLock().triggers()); // no bus is needed to begin
    m_here->unlock();
    const LockTriggers *triggers = m_here->window->autoLock().triggers();
    QTRY_VERIFY(triggers->knowsSession() && triggers->delaysSleep());
}

void AutoLockTest::cleanup()
{
    m_here.reset();
    m_saver.reset();
    m_login.reset();
    m_sessionBus.reset();
    m_systemBus.reset();
}

void AutoLockTest::send(const QString &trigger)
{
    if (trigger == QLatin1String("screen saver"))
        m_saver->setActive(true);
    else if (trigger == QLatin1String("session lock"))
        m_login->sendLock();
    else if (trigger == QLatin1String("user switch"))
        m_login->sendProperty(QStringLiteral("Active"), false);
    else if (trigger == QLatin1String("sleep"))
        m_login->sendSleep(true);
    else
        qFatal("no such trigger");
}

void AutoLockTest::eachTriggerLocks_data()
{
    QTest::addColumn<QString>("trigger");
    for (const char *trigger : {"screen saver", "session lock", "user switch", "sleep"})
        QTest::newRow(trigger) << QString::fromLatin1(trigger);
}

void AutoLockTest::eachTriggerLocks()
{
    QFETCH(const QString, trigger);
    send(trigger);
    QTRY_VERIFY(isLocked());
    QCOMPARE(m_here->window->pages().room(), Room::Unlock);
    m_here->unlock();
    send(trigger);
    QTRY_VERIFY(isLocked());
}

void AutoLockTest::aTriggerThatIsNotWishedDoesNot_data()
{
    QTest::addColumn<QString>("trigger");
    QTest::addColumn<bool>("isSleep");
    QTest::newRow("screen saver") << QStringLiteral("screen saver") << false;
    QTest::newRow("user switch") << QStringLiteral("user switch") << false;
    QTest::newRow("sleep") << QStringLiteral("sleep") << true;
}

void AutoLockTest::aTriggerThatIsNotWishedDoesNot()
{
    QFETCH(const QString, trigger);
    QFETCH(const bool, isSleep);
    m_here->preferences.setLocksWithScreen(isSleep);
    m_here->preferences.setLocksBeforeSleep(!isSleep);
    send(trigger);
    QTest::qWait(100);
    QVERIFY(!isLocked());
    send(isSleep ? QStringLiteral("screen saver") : QStringLiteral("sleep"));
    QTRY_VERIFY(isLocked());
}

void AutoLockTest::theCaretStandsWhereItStoodAfterEachTrigger()
{
    QFETCH(const QString, trigger);
    const QString sentence = QStringLiteral("Nobody answered in the group");
    PlainTextField *body = m_here->beginNote();
    QTest::keyClicks(body, sentence);
    for (int i = 0; i < 6; ++i)
        QTest::keyClick(body, Qt::Key_Left);
    send(trigger);
    QTRY_VERIFY(isLocked());
    m_here->unlock();
    body = m_here->person().needed<PlainTextField>(QStringLiteral("noteBody"));
    QCOMPARE(body->text(), sentence);
    QCOMPARE(body->textCursor().position(), int(sentence.size()) - 6);
    QVERIFY(body->hasFocus());
}

void AutoLockTest::sleepWaitsUntilTheVaultIsLocked()
{
    QCOMPARE(m_login->heldInhibitors(), 1);
    int heldWhileLocking = -1;
    QObject untilTheEnd; // the window locks once more when the test is over
    connect(&m_here->session, &VaultSession::aboutToLock, &untilTheEnd,
            [&] { heldWhileLocking = m_login->heldInhibitors(); });
    m_login->sendSleep(true);
    QTRY_VERIFY(isLocked());
    QCOMPARE(heldWhileLocking, 1);
    QTRY_COMPARE(m_login->heldInhibitors(), 0);
    m_login->sendSleep(false);
    m_here->unlock();
    QTRY_COMPARE(m_login->heldInhibitors(), 1);
}

void AutoLockTest::sleepWaitsWhileTheVaultIsLentToo()
{
    std::shared_ptr<Vault> vault = m_here->session.lend();
    QTest::qWait(50);
    QVERIFY(m_here->window->autoLock().triggers()->delaysSleep());
    connect(&m_here->session, &VaultSession::loanRevoked, this, [&vault] { vault.reset(); });
    send(QStringLiteral("sleep"));
    QTRY_VERIFY(!vault);
    QTRY_VERIFY(!m_here->window->autoLock().triggers()->delaysSleep());
}

void AutoLockTest::sleepWaitsForNobodyWhereItDoesNotLock()
{
    m_here->window->showRoom(Room::Settings);
    auto *box = m_here->person().needed<QCheckBox>(QStringLiteral("Lock when the computer sleeps"));
    QTest::keyClick(box, Qt::Key_Space);
    QTRY_COMPARE(m_login->heldInhibitors(), 0);
    QTest::keyClick(box, Qt::Key_Space);
    QTRY_COMPARE(m_login->heldInhibitors(), 1);
}

void AutoLockTest::minimisingLocksOnlyIfWished()
{
    m_here->window->showMinimized();
    QVERIFY(!isLocked());
    m_here->window->showNormal();
    m_here->preferences.setLocksWhenMinimised(true);
    m_here->window->showMinimized();
    QTRY_VERIFY(isLocked());
}

void AutoLockTest::aVaultThatIsBeingOpenedStaysShutWhenItIsToBeLocked()
{
    m_here->preferences.setLocksWhenMinimised(true);
    m_here->session.lock();
    QSignalSpy opened(&m_here->session, &VaultSession::unlocked);
    m_here->beginUnlocking();
    auto *field = m_here->window->findChild<PassphraseField *>();
    QVERIFY(!field->isEnabled()); // the key is being worked out
    m_here->window->showMinimized();
    QTRY_VERIFY(field->isEnabled());
    QVERIFY(isLocked());
    QCOMPARE(opened.count(), 0);
    QCOMPARE(field->text(), QString());
    m_here->window->showNormal();
    m_here->unlock();
    QVERIFY(!isLocked());
}

void AutoLockTest::itListensFromTheFirstOpeningOn()
{
    m_here = std::make_unique<RealWindow>();
    m_here->window->autoLock().listen({m_sessionBus->address(), m_systemBus->address()});
    m_here->beginUnlocking();
    QVERIFY(isLocked());
    QVERIFY(m_here->window->autoLock().triggers());
    QTRY_VERIFY(!isLocked());
}

void AutoLockTest::lockWithinADialogOf(QWidget *page, const std::function<void()> &trigger)
{
    QEventLoop program; // as that of the program: the dialog runs a second one within it
    bool wasLockedWithin = true;
    connect(&m_here->session, &VaultSession::locked, &program, &QEventLoop::quit);
    QTimer::singleShot(5000, &program, &QEventLoop::quit);
    QTimer::singleShot(0, &program, [&] {
        QDialog dialog(page);
        QTimer::singleShot(0, &dialog, trigger);
        dialog.exec();
        wasLockedWithin = isLocked();
    });
    program.exec();
    QVERIFY(isLocked());
    QVERIFY(!wasLockedWithin);
}

void AutoLockTest::aTriggerClosesADialogThatRuns()
{
    m_here->window->showRoom(Room::Journal);
    lockWithinADialogOf(m_here->window->pages().page(Room::Journal).widget, [this] { m_login->sendLock(); });
}

void AutoLockTest::aTriggerClosesAMenuThatRuns()
{
    QEventLoop program;
    QMenu menu;
    menu.addAction(QStringLiteral("one"));
    QTimer::singleShot(0, &program, [&] {
        QTimer::singleShot(0, &menu, [this] { m_saver->setActive(true); });
        menu.exec(QPoint(5, 5));
    });
    connect(&m_here->session, &VaultSession::locked, &program, &QEventLoop::quit);
    QTimer::singleShot(5000, &program, &QEventLoop::quit);
    program.exec();
    QVERIFY(isLocked());
}

void AutoLockTest::idlenessLocksThroughADialogToo()
{
    lockWithinADialogOf(m_here->window.get(),
                        [this] { Q_EMIT m_here->window->findChild<IdleLock *>()->becameIdle(); });
}

void AutoLockTest::lockingTakesBackWhatWasCopied()
{
    PlainTextField *body = m_here->beginNote();
    QTest::keyClicks(body, QStringLiteral("Nobody answered"));
    body->selectAll();
    QTest::keyClick(body, Qt::Key_C, Qt::ControlModifier);
    const QClipboard *clipboard = QGuiApplication::clipboard();
    QCOMPARE(clipboard->text(), QStringLiteral("Nobody answered"));
    QVERIFY(isMarkedSecret(*clipboard->mimeData()));
    send(QStringLiteral("screen saver"));
    QTRY_VERIFY(isLocked());
    QVERIFY(clipboard->text().isEmpty());
}

void AutoLockTest::lockingLeavesNoPageAndNoUndo()
{
    PlainTextField *body = m_here->beginNote();
    QTest::keyClicks(body, QStringLiteral("Nobody answered"));
    const QPointer<QTextDocument> document = body->document();
    const QPointer<QWidget> page = m_here->window->pages().page(Room::Journal).widget;
    send(QStringLiteral("session lock"));
    QTRY_VERIFY(isLocked());
    QVERIFY(page.isNull());
    QVERIFY(document.isNull()); // and with it what could be undone
}

KINWARD_TEST("autolock", AutoLockTest)
#include "autolock_test.moc"
