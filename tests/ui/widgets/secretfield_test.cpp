// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/secretfield.h"

#include "support/testmain.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

/// A field that held a secret gives nothing back.
class SecretFieldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingCanBeUndoneInAnEmptiedField_data();
    void nothingCanBeUndoneInAnEmptiedField();
    void whoListensHearsThatItIsEmpty();
};

void SecretFieldTest::nothingCanBeUndoneInAnEmptiedField_data()
{
    QTest::addColumn<QLineEdit::EchoMode>("mode");
    QTest::newRow("shown") << QLineEdit::Normal;
    QTest::newRow("hidden, then shown") << QLineEdit::Password;
}

void SecretFieldTest::nothingCanBeUndoneInAnEmptiedField()
{
    QFETCH(QLineEdit::EchoMode, mode);
    QLineEdit field;
    field.setEchoMode(mode);
    QTest::keyClicks(&field, QStringLiteral("three quiet words"));
    QTest::keyClick(&field, Qt::Key_Backspace);
    emptySecretField(field);
    field.setEchoMode(QLineEdit::Normal);
    QVERIFY(!field.isUndoAvailable());
    QVERIFY(!field.isRedoAvailable());
    for (int i = 0; i < 3; ++i) {
        field.undo();
        QCOMPARE(field.text(), QString());
    }
}

void SecretFieldTest::whoListensHearsThatItIsEmpty()
{
    QLineEdit field;
    field.setText(QStringLiteral("three"));
    QSignalSpy changed(&field, &QLineEdit::textChanged);
    emptySecretField(field);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toString(), QString());
}

KINWARD_TEST("secretfield", SecretFieldTest)
#include "secretfield_test.moc"
