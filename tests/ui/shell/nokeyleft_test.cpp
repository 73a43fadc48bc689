// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/realwindow.h"
#include "support/testmain.h"

#include <QLineEdit>

/// After a lock the window shows no key, whoever sits down before it and whatever keys are pressed.
class NoKeyLeftTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePassphraseCanNotBeUndoneBack();
    void theRecoveryCodeIsGoneOnceItHasOpened();
    void halfAPassphraseIsGoneWhenTheCodeOpens();
};

void NoKeyLeftTest::thePassphraseCanNotBeUndoneBack()
{
    RealWindow real;
    real.unlock();
    real.session.lock();
    auto *field = real.window->findChild<PassphraseField *>();
    field->setFocus();
    QTest::keyClick(field, Qt::Key_H, Qt::ControlModifier);
    QVERIFY(field->isShown());
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(field->text(), QString());
}

void NoKeyLeftTest::theRecoveryCodeIsGoneOnceItHasOpened()
{
    RealWindow real;
    real.person().click(QStringLiteral("Use the recovery code"));
    auto *code = real.person().needed<QLineEdit>(QStringLiteral("Recovery code"));
    code->setFocus();
    QTest::keyClicks(code, real.recoveryCode());
    QTest::keyClick(code, Qt::Key_Return);
    QVERIFY(QTest::qWaitFor([&] { return real.session.isUnlocked(); }, 30000));
    real.session.lock();
    QCOMPARE(code->text(), QString());
    QVERIFY(!code->isUndoAvailable());
    QVERIFY(real.person().sees(QStringLiteral("Passphrase")));
}

void NoKeyLeftTest::halfAPassphraseIsGoneWhenTheCodeOpens()
{
    RealWindow real;
    auto *field = real.window->findChild<PassphraseField *>();
    QTest::keyClicks(field, QStringLiteral("seven qui"));
    real.person().click(QStringLiteral("Use the recovery code"));
    field->setShown(true);
    field->undo();
    QCOMPARE(field->text(), QString());
}

KINWARD_TEST("nokeyleft", NoKeyLeftTest)
#include "nokeyleft_test.moc"
