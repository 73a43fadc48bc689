// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "ui/shell/idlelock.h"

#include <QInputMethodEvent>
#include <QLineEdit>
#include <QPointingDevice>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QWheelEvent>
#include <functional>
#include <qtestspontaneevent.h>

namespace
{
using Act = std::function<void(QWidget &, int)>;
constexpr int patience = 300; ///< milliseconds until the lock speaks in these tests
constexpr int breath = 100; ///< between two acts
constexpr int acts = 6; ///< together longer than the patience
} // namespace

class IdleLockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itSpeaksOnceNothingHappens();
    void itIsQuietWhileSwitchedOff();
    void zeroMeansNever();
    void aPersonKeepsItQuiet_data();
    void aPersonKeepsItQuiet();
    void whatNobodyDidDoesNot_data();
    void whatNobodyDidDoesNot();

private:
    /// Whether it spoke while the act was done again and again for longer than it waits.
    static bool speaksDuring(const Act &act);
};

void IdleLockTest::itSpeaksOnceNothingHappens()
{
    IdleLock idle;
    QSignalSpy became(&idle, &IdleLock::becameIdle);
    idle.setInterval(1);
    idle.start();
    QTRY_COMPARE(became.size(), 1);
}

void IdleLockTest::itIsQuietWhileSwitchedOff()
{
    IdleLock idle;
    idle.setInterval(60000);
    QVERIFY(!idle.isRunning());
    idle.start();
    QVERIFY(idle.isRunning());
    idle.stop();
    QVERIFY(!idle.isRunning());
}

void IdleLockTest::zeroMeansNever()
{
    IdleLock idle;
    idle.setInterval(0);
    idle.start();
    QVERIFY(!idle.isRunning());
    idle.setInterval(60000);
    QVERIFY(idle.isRunning());
}

bool IdleLockTest::speaksDuring(const Act &act)
{
    QLineEdit field;
    field.show();
    (void)QTest::qWaitForWindowExposed(&field);
    IdleLock idle;
    QSignalSpy became(&idle, &IdleLock::becameIdle);
    idle.setInterval(patience);
    QTest::mouseMove(field.windowHandle(), QPoint(3, 3));
    idle.start();
    for (int i = 0; i < acts; ++i) {
        act(field, i);
        QTest::qWait(breath);
    }
    return !became.isEmpty();
}

void IdleLockTest::aPersonKeepsItQuiet_data()
{
    QTest::addColumn<Act>("act");
    QTest::newRow("a key") << Act([](QWidget &field, int) { QTest::keyClick(&field, Qt::Key_A); });
    QTest::newRow("a button of the mouse")
        << Act([](QWidget &field, int) { QTest::mouseClick(&field, Qt::LeftButton); });
    QTest::newRow("the mouse moves") << Act(
        [](QWidget &field, int i) { QTest::mouseMove(field.windowHandle(), QPoint(5 + 3 * i, 5)); });
    QTest::newRow("the wheel") << Act([](QWidget &field, int) {
        QWheelEvent turn(QPointF(5, 5), field.mapToGlobal(QPointF(5, 5)), QPoint(), QPoint(0, 120),
                         Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QSpontaneKeyEvent::setSpontaneous(&turn); // as from a device
        QCoreApplication::instance()->notify(&field, &turn);
    });
    QTest::newRow("touch") << Act([](QWidget &field, int) {
        static QPointingDevice *screen = QTest::createTouchDevice();
        QTest::touchEvent(&field, screen).press(0, QPoint(4, 4), &field);
        QTest::touchEvent(&field, screen).release(0, QPoint(4, 4), &field);
    });
    QTest::newRow("an input method") << Act([](QWidget &field, int) {
        QInputMethodEvent words;
        words.setCommitString(QStringLiteral("ö"));
        QCoreApplication::sendEvent(&field, &words);
    });
}

void IdleLockTest::aPersonKeepsItQuiet()
{
    QFETCH(const Act, act);
    QVERIFY(!speaksDuring(act));
}

void IdleLockTest::whatNobodyDidDoesNot_data()
{
    QTest::addColumn<Act>("act");
    QTest::newRow("a timer") << Act([](QWidget &, int) { QTimer::singleShot(0, [] {}); });
    QTest::newRow("a repaint") << Act([](QWidget &field, int) { field.repaint(); });
    QTest::newRow("text set by the program")
        << Act([](QWidget &field, int i) { static_cast<QLineEdit &>(field).setText(QString::number(i)); });
    QTest::newRow("a key the program sends to itself") << Act([](QWidget &field, int) {
        QKeyEvent key(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, QStringLiteral("a"));
        QCoreApplication::sendEvent(&field, &key);
    });
    QTest::newRow("a mouse at rest in a window that changes")
        << Act([](QWidget &field, int) { QTest::mouseMove(field.windowHandle(), QPoint(3, 3)); });
    QTest::newRow("an input method that is reset") << Act([](QWidget &field, int) {
        QInputMethodEvent nothing;
        QCoreApplication::sendEvent(&field, &nothing);
    });
}

void IdleLockTest::whatNobodyDidDoesNot()
{
    QFETCH(const Act, act);
    QVERIFY(speaksDuring(act));
}

KINWARD_TEST("idlelock", IdleLockTest)
#include "idlelock_test.moc"
