// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "ui/widgets/secretclipboard.h"

#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QTest>

namespace
{
const QString secret = QStringLiteral("nobody waited for me");
constexpr int never = 10 * 60 * 1000;
} // namespace

/// Offscreen there is the clipboard only, and nobody owns it; under X11 (secretclipboard_x11) the same test
/// also covers the mouse's selection and the fields that mark nothing themselves.
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
    /// As the recovery code is copied.
    static void copy(const QString &text);
    /// Selects as the mouse does, by a double click on a word.
    static void selectByMouse(QLineEdit &line);
};

void SecretClipboardTest::init()
{
    clipboard()->clear();
    if (clipboard()->supportsSelection())
        clipboard()->clear(QClipboard::Selection);
}

void SecretClipboardTest::copy(const QString &text)
{
    auto *data = new QMimeData;
    data->setText(text);
    markSecret(*data);
    clipboard()->setMimeData(data);
}

void SecretClipboardTest::aLineThatIsCopiedIsMarkedSecret()
{
    if (!clipboard()->supportsSelection())
        QSKIP("this platform does not say who owns the clipboard");
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
    copy(secret);
    QCOMPARE(clipboard()->text(), secret);
    QTRY_VERIFY(clipboard()->text().isEmpty());
}

void SecretClipboardTest::anotherCopyStartsTheTimeAnew()
{
    const SecretClipboard guard(400);
    copy(secret);
    QTest::qWait(250);
    copy(QStringLiteral("another"));
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
    copy(secret);
    clearOwnClipboard();
    QVERIFY(clipboard()->text().isEmpty());
}

void SecretClipboardTest::selectByMouse(QLineEdit &line)
{
    line.resize(400, 40);
    line.show();
    QVERIFY(QTest::qWaitForWindowExposed(&line));
    QTest::mouseDClick(&line, Qt::LeftButton, {}, QPoint(20, 20));
    QTest::mouseRelease(&line, Qt::LeftButton, {}, QPoint(20, 20)); // it is copied as the button comes up
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
    QVERIFY(data.formats()
                .join(QLatin1Char(' '))
                .contains(QStringLiteral("ExcludeClipboardContentFromMonitorProcessing")));
    QVERIFY(data.hasFormat(QStringLiteral("application/x-nspasteboard-concealed-type")));
}

KINWARD_TEST("secretclipboard", SecretClipboardTest)
#include "secretclipboard_test.moc"
