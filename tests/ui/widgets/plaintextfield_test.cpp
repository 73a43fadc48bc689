// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "ui/widgets/plaintextfield.h"
#include "ui/widgets/secretclipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QTest>
#include <QVBoxLayout>

class PlainTextFieldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itGrowsWithItsTextAndThenScrolls();
    void tabMovesOnInsteadOfTyping();
    void whatIsCopiedIsPlainAndMarkedSecret();
};

void PlainTextFieldTest::itGrowsWithItsTextAndThenScrolls()
{
    PlainTextField field(QStringLiteral("What happened"));
    field.setLines(2, 6);
    field.resize(400, field.height());
    field.show();
    QVERIFY(QTest::qWaitForWindowExposed(&field));
    const int empty = field.height();
    QTest::keyClicks(&field, QStringLiteral("one"));
    QCOMPARE(field.height(), empty);
    field.setPlainText(QStringLiteral("1\n2\n3\n4"));
    const int four = field.height();
    QVERIFY(four > empty);
    field.setPlainText(QStringLiteral("1\n2\n3\n4\n5\n6\n7\n8\n9"));
    const int most = field.height();
    field.setPlainText(QString(400, QLatin1Char('\n')));
    QCOMPARE(field.height(), most);
    field.clear();
    QCOMPARE(field.height(), empty);
}

void PlainTextFieldTest::tabMovesOnInsteadOfTyping()
{
    QWidget page;
    auto *column = new QVBoxLayout(&page);
    auto *field = new PlainTextField(QStringLiteral("What happened"));
    auto *next = new QLineEdit;
    column->addWidget(field);
    column->addWidget(next);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    page.activateWindow();
    field->setFocus();
    QTest::keyClick(field, Qt::Key_Tab);
    QCOMPARE(page.focusWidget(), next);
    QVERIFY(field->text().isEmpty());
}

void PlainTextFieldTest::whatIsCopiedIsPlainAndMarkedSecret()
{
    PlainTextField field(QStringLiteral("What happened"));
    field.setPlainText(QStringLiteral("first\nsecond"));
    field.selectAll();
    field.copy();
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(copied->text(), QStringLiteral("first\nsecond"));
    QVERIFY(isMarkedSecret(*copied));
    QVERIFY(!copied->hasHtml());
}

KINWARD_TEST("plaintextfield", PlainTextFieldTest)
#include "plaintextfield_test.moc"
