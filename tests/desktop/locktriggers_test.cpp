// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/locktriggers.h"
#include "support/fakedesktop.h"
#include "support/privatebus.h"
#include "support/testmain.h"

#include <QSignalSpy>
#include <QTest>
#include <optional>

namespace
{
const QString noBus = QStringLiteral("unix:path=/nowhere/bus");
constexpr int whileMilliseconds = 100; ///< time for a signal to come that should not count
} // namespace

/// Real signals on real buses that the test starts; the services on them are played.
class LockTriggersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void eachScreenSaverLocks_data();
    void eachScreenSaverLocks();
    void aScreenSaverThatAppearsLaterIsHeard();
    void aScreenSaverThatGoesIsNoLock();
    void anInterfaceSpokenByAnotherServiceIsNotHeard();
    void theSessionIsAskedToLock();
    void aSessionShownAsLockedLocks();
    void anotherUserInFrontLocks();
    void anotherSessionIsNotOurs();
    void aLoginServiceWithoutAutoNamesTheSessionOfTheProcess();
    void goingToSleepLocks();
    void sleepWaitsOnlyWhileWanted();
    void sleepIsAskedToWaitAsADelay();
    void aChangeOfMindBeforeTheAnswerHoldsNothing();
    void aLoginServiceThatAppearsLaterIsHeard();
    void aLoginServiceThatStartsAgainIsHeardAndAskedAgain();
    void withoutAnyBusThereIsSilence();
    void aBusThatGoesAwayIsNoError();

private:
    [[nodiscard]] BusAddresses addresses() const { return {m_session->address(), m_system->address()}; }
    void makeTriggers(const BusAddresses &addresses);
    void makeTriggersThatKnowTheSession();
    [[nodiscard]] QList<LockReason> reasons() const;

    std::unique_ptr<PrivateBus> m_session;
    std::unique_ptr<PrivateBus> m_system;
    std::unique_ptr<FakeLogin> m_login;
    std::unique_ptr<LockTriggers> m_triggers;
    std::unique_ptr<QSignalSpy> m_wanted;
};

void LockTriggersTest::initTestCase()
{
    if (!PrivateBus::isInstalled())
        QSKIP("dbus-daemon is not installed");
}

void LockTriggersTest::init()
{
    m_session = std::make_unique<PrivateBus>();
    m_system = std::make_unique<PrivateBus>();
    m_login = std::make_unique<FakeLogin>(m_system->address());
}

void LockTriggersTest::cleanup()
{
    m_wanted.reset();
    m_triggers.reset();
    m_login.reset();
    m_session.reset();
    m_system.reset();
}

void LockTriggersTest::makeTriggers(const BusAddresses &addresses)
{
    m_triggers = std::make_unique<LockTriggers>(addresses);
    m_wanted = std::make_unique<QSignalSpy>(m_triggers.get(), &LockTriggers::lockWanted);
}

void LockTriggersTest::makeTriggersThatKnowTheSession()
{
    makeTriggers(addresses());
    QTRY_VERIFY(m_triggers->knowsSession());
}

QList<LockReason> LockTriggersTest::reasons() const
{
    QList<LockReason> reasons;
    for (const QList<QVariant> &signal : *m_wanted)
        reasons.append(signal.first().value<LockReason>());
    return reasons;
}

void LockTriggersTest::eachScreenSaverLocks_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("path");
    const auto row = [](const char *title, const char *name, const char *path) {
        QTest::newRow(title) << QString::fromLatin1(name) << QString::fromLatin1(path);
    };
    row("freedesktop", "org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver");
    row("KDE's old place", "org.freedesktop.ScreenSaver", "/ScreenSaver");
    row("GNOME", "org.gnome.ScreenSaver", "/org/gnome/ScreenSaver");
    row("Xfce", "org.xfce.ScreenSaver", "/org/xfce/ScreenSaver");
    row("Cinnamon", "org.cinnamon.ScreenSaver", "/org/cinnamon/ScreenSaver");
    row("MATE", "org.mate.ScreenSaver", "/org/mate/ScreenSaver");
}

void LockTriggersTest::eachScreenSaverLocks()
{
    QFETCH(const QString, name);
    QFETCH(const QString, path);
    FakeScreenSaver saver(m_session->address(), name, path);
    makeTriggers(addresses());
    saver.setActive(true);
    QTRY_COMPARE(reasons(), QList{LockReason::ScreenLocked});
}

void LockTriggersTest::aScreenSaverThatAppearsLaterIsHeard()
{
    makeTriggers(addresses());
    QTest::qWait(whileMilliseconds);
    FakeScreenSaver saver(m_session->address(), QStringLiteral("org.gnome.ScreenSaver"),
                          QStringLiteral("/org/gnome/ScreenSaver"));
    QTest::qWait(whileMilliseconds);
    saver.setActive(true);
    QTRY_COMPARE(reasons(), QList{LockReason::ScreenLocked});
}

void LockTriggersTest::aScreenSaverThatGoesIsNoLock()
{
    FakeScreenSaver saver(m_session->address(), QStringLiteral("org.xfce.ScreenSaver"),
                          QStringLiteral("/org/xfce/ScreenSaver"));
    makeTriggers(addresses());
    saver.setActive(false);
    QTest::qWait(whileMilliseconds);
    QVERIFY(reasons().isEmpty());
    saver.setActive(true);
    QTRY_COMPARE(reasons().size(), 1);
}

void LockTriggersTest::anInterfaceSpokenByAnotherServiceIsNotHeard()
{
    makeTriggers(addresses());
    QDBusConnection stranger = connectionFor(m_session->address());
    QDBusMessage signal =
        QDBusMessage::createSignal(QStringLiteral("/org/gnome/ScreenSaver"),
                                   QStringLiteral("org.gnome.ScreenSaver"), QStringLiteral("ActiveChanged"));
    stranger.send(signal << true);
    QTest::qWait(whileMilliseconds);
    QVERIFY(reasons().isEmpty());
    QDBusConnection::disconnectFromBus(stranger.name());
}

void LockTriggersTest::theSessionIsAskedToLock()
{
    makeTriggersThatKnowTheSession();
    m_login->sendLock();
    QTRY_COMPARE(reasons(), QList{LockReason::ScreenLocked});
}

void LockTriggersTest::aSessionShownAsLockedLocks()
{
    makeTriggersThatKnowTheSession();
    m_login->sendProperty(QStringLiteral("LockedHint"), false);
    m_login->sendProperty(QStringLiteral("LockedHint"), true);
    QTRY_COMPARE(reasons(), QList{LockReason::ScreenLocked});
}

void LockTriggersTest::anotherUserInFrontLocks()
{
    makeTriggersThatKnowTheSession();
    m_login->sendProperty(QStringLiteral("Active"), true);
    m_login->sendProperty(QStringLiteral("Active"), false);
    QTRY_COMPARE(reasons(), QList{LockReason::UserSwitched});
}

void LockTriggersTest::anotherSessionIsNotOurs()
{
    makeTriggersThatKnowTheSession();
    m_login->sendLock(FakeLogin::strangerPath());
    m_login->sendProperty(QStringLiteral("Active"), false, FakeLogin::strangerPath());
    m_login->sendLock();
    QTRY_COMPARE(reasons().size(), 1);
    QTest::qWait(whileMilliseconds);
    QCOMPARE(reasons().size(), 1);
}

void LockTriggersTest::aLoginServiceWithoutAutoNamesTheSessionOfTheProcess()
{
    m_login->setKnowsAuto(false);
    makeTriggersThatKnowTheSession();
    m_login->sendLock();
    QTRY_COMPARE(reasons(), QList{LockReason::ScreenLocked});
}

void LockTriggersTest::goingToSleepLocks()
{
    makeTriggers(addresses());
    m_login->sendSleep(true);
    QTRY_COMPARE(reasons(), QList{LockReason::GoingToSleep});
    m_login->sendSleep(false);
    QTest::qWait(whileMilliseconds);
    QCOMPARE(reasons().size(), 1);
}

void LockTriggersTest::sleepWaitsOnlyWhileWanted()
{
    makeTriggers(addresses());
    QTest::qWait(whileMilliseconds);
    QCOMPARE(m_login->heldInhibitors(), 0);
    m_triggers->setDelaysSleep(true);
    QTRY_VERIFY(m_triggers->delaysSleep());
    QCOMPARE(m_login->heldInhibitors(), 1);
    m_triggers->setDelaysSleep(true);
    m_login->sendSleep(true);
    QTRY_COMPARE(reasons().size(), 1);
    QCOMPARE(m_login->heldInhibitors(), 1);
    m_triggers->setDelaysSleep(false);
    QTRY_COMPARE(m_login->heldInhibitors(), 0);
    m_triggers->setDelaysSleep(true);
    QTRY_COMPARE(m_login->heldInhibitors(), 1);
}

void LockTriggersTest::sleepIsAskedToWaitAsADelay()
{
    makeTriggers(addresses());
    m_triggers->setDelaysSleep(true);
    QTRY_VERIFY(m_triggers->delaysSleep());
    const QVariantList asked = m_login->lastInhibit();
    QCOMPARE(asked.size(), 4);
    QCOMPARE(asked[0].toString(), QStringLiteral("sleep"));
    QCOMPARE(asked[1].toString(), QStringLiteral("Kinward"));
    QCOMPARE(asked[3].toString(), QStringLiteral("delay"));
}

void LockTriggersTest::aChangeOfMindBeforeTheAnswerHoldsNothing()
{
    makeTriggers(addresses());
    m_triggers->setDelaysSleep(true);
    m_triggers->setDelaysSleep(false);
    QTRY_VERIFY(!m_login->lastInhibit().isEmpty());
    QTest::qWait(whileMilliseconds);
    QVERIFY(!m_triggers->delaysSleep());
    QCOMPARE(m_login->heldInhibitors(), 0);
}

void LockTriggersTest::aLoginServiceThatAppearsLaterIsHeard()
{
    m_login->vanish();
    makeTriggers(addresses());
    m_triggers->setDelaysSleep(true);
    QTest::qWait(whileMilliseconds);
    QVERIFY(!m_triggers->knowsSession());
    m_login->appear();
    QTRY_VERIFY(m_triggers->knowsSession());
    QTRY_VERIFY(m_triggers->delaysSleep());
    m_login->sendLock();
    m_login->sendSleep(true);
    QTRY_COMPARE(reasons(), (QList{LockReason::ScreenLocked, LockReason::GoingToSleep}));
}

void LockTriggersTest::aLoginServiceThatStartsAgainIsHeardAndAskedAgain()
{
    makeTriggersThatKnowTheSession();
    m_triggers->setDelaysSleep(true);
    QTRY_VERIFY(m_triggers->delaysSleep());
    m_login.reset();
    QTRY_VERIFY(!m_triggers->knowsSession());
    m_login = std::make_unique<FakeLogin>(m_system->address());
    QTRY_VERIFY(m_triggers->knowsSession());
    QTRY_COMPARE(m_login->heldInhibitors(), 1);
    m_login->sendLock();
    QTRY_COMPARE(reasons(), QList{LockReason::ScreenLocked});
    QTest::qWait(whileMilliseconds);
    QCOMPARE(reasons().size(), 1);
}

void LockTriggersTest::withoutAnyBusThereIsSilence()
{
    makeTriggers({noBus, noBus});
    m_triggers->setDelaysSleep(true);
    QTest::qWait(whileMilliseconds);
    QVERIFY(!m_triggers->delaysSleep());
    QVERIFY(!m_triggers->knowsSession());
    QVERIFY(reasons().isEmpty());
}

void LockTriggersTest::aBusThatGoesAwayIsNoError()
{
    makeTriggersThatKnowTheSession();
    m_login.reset();
    m_session->stop();
    m_system->stop();
    QTest::qWait(whileMilliseconds);
    m_triggers->setDelaysSleep(true);
    QTest::qWait(whileMilliseconds);
    QVERIFY(!m_triggers->delaysSleep());
    QVERIFY(reasons().isEmpty());
}

KINWARD_TEST("locktriggers", LockTriggersTest)
#include "locktriggers_test.moc"
