// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "ui/widgets/secretclipboard.h"

#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

namespace
{
const QString secret = QStringLiteral("nobody waited for me");
constexpr int never = 10 * 60 * 1000;
} // namespace

/// Offscreen there is the clipboard only; under X11 the same test also covers the mouse's selection.
class SecretClipboardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aLineThatIsCopiedIsMarkedSecret();
    void aCopyIsTakenBackAfterAWhile();
    void anotherCopyStartsTheTimeAnew();
    void whatWasCopiedOpenlyStays();
    void lockingTakesACopyBackAtOnce();
    void theMouseSelectionIsMarkedAndTakenBack();
    void theMouseSelectionGoesWhenLocking();
    void theMarksOfEveryManagerAreThere();

private:
    static QClipboard *clipboard() { return QGuiApplication::clipboard(); }
    static QString selected() { return clipboard()->text(QClipboard::Selection); }
    /// Selects as the mouse does, by a double click on a word.
    static void selectByMouse(QLineEdit &line);
};

void SecretClipboardTest::init()
{
    clipboard()->clear();
    if (clipboard()->supportsSelection())
        clipboard()->clear(QClipboard::Selection);
}

void SecretClipboardTest::aLineThatIsCopiedIsMarkedSecret()
{
    const SecretClipboard guard(never);
    QLineEdit line(secret);
    line.selectAll();
    line.copy();
    QCOMPARE(clipboard()->text(), secret);
    QVERIFY(isMarkedSecret(*clipboard()->mimeData()));
}

void SecretClipboardTest::aCopyIsTakenBackAfterAWhile()
{
    QCOMPARE(SecretClipboard::usualMilliseconds, 30000);
    const SecretClipboard guard(50);
    QLineEdit line(secret);
    line.selectAll();
    line.copy();
    QCOMPARE(clipboard()->text(), secret);
    QTRY_VERIFY(clipboard()->text().isEmpty());
}

void SecretClipboardTest::anotherCopyStartsTheTimeAnew()
{
    const SecretClipboard guard(400);
    clipboard()->setText(secret);
    QTest::qWait(250);
    QSignalSpy changed(clipboard(), &QClipboard::dataChanged);
    clipboard()->setText(QStringLiteral("another"));
    QCOMPARE(changed.size(), 2); // the copy, and the same copy marked
    QTest::qWait(250);
    QCOMPARE(clipboard()->text(), QStringLiteral("another"));
    QTRY_VERIFY(clipboard()->text().isEmpty());
}

void SecretClipboardTest::whatWasCopiedOpenlyStays()
{
    const SecretClipboard guard(20);
    copyOpenly(QStringLiteral("988"));
    QTest::qWait(100);
    QCOMPARE(clipboard()->text(), QStringLiteral("988"));
    QVERIFY(!isMarkedSecret(*clipboard()->mimeData()));
    clearOwnClipboard();
    QCOMPARE(clipboard()->text(), QStringLiteral("988"));
}

void SecretClipboardTest::lockingTakesACopyBackAtOnce()
{
    const SecretClipboard guard(never);
    clipboard()->setText(secret);
    clearOwnClipboard();
    QVERIFY(clipboard()->text().isEmpty());
}

void SecretClipboardTest::selectByMouse(QLineEdit &line)
{
    line.resize(400, 40);
    line.show();
    QVERIFY(QTest::qWaitForWindowExposed(&line));
    QTest::mouseDClick(&line, Qt::LeftButton, {}, QPoint(20, 20));
}

void SecretClipboardTest::theMouseSelectionIsMarkedAndTakenBack()
{
    if (!clipboard()->supportsSelection())
        QSKIP("this platform has no selection by the mouse");
    const SecretClipboard guard(300);
    QLineEdit line(secret);
    selectByMouse(line);
    QCOMPARE(selected(), QStringLiteral("nobody"));
    QVERIFY(isMarkedSecret(*clipboard()->mimeData(QClipboard::Selection)));
    QTRY_VERIFY(selected().isEmpty());
}

void SecretClipboardTest::theMouseSelectionGoesWhenLocking()
{
    if (!clipboard()->supportsSelection())
        QSKIP("this platform has no selection by the mouse");
    const SecretClipboard guard(never);
    QLineEdit line(secret);
    selectByMouse(line);
    QCOMPARE(selected(), QStringLiteral("nobody"));
    clearOwnClipboard();
    QVERIFY(selected().isEmpty());
}

void SecretClipboardTest::theMarksOfEveryManagerAreThere()
{
    QMimeData data;
    QVERIFY(!isMarkedSecret(data));
    markSecret(data);
    QVERIFY(isMarkedSecret(data));
    QCOMPARE(data.data(QStringLiteral("x-kde-passwordManagerHint")), QByteArrayLiteral("secret"));
    QVERIFY(data.formats().join(QLatin1Char(' '))
                .contains(QStringLiteral("ExcludeClipboardContentFromMonitorProcessing")));
    QVERIFY(data.hasFormat(QStringLiteral("application/x-nspasteboard-concealed-type")));
}

KINWARD_TEST("secretclipboard", SecretClipboardTest)
#include "secretclipboard_test.moc"
