// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/realwindow.h"
#include "support/testmain.h"
#include "ui/shell/navigationbar.h"
#include "ui/widgets/notice.h"

#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

/// Unlocking is left half-way for a room that is open to all, and gone on with.
class UnlockLeavingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_here = std::make_unique<RealWindow>(); }
    void cleanup() { m_here.reset(); }
    void aHalfTypedPassphraseStays();
    void aHalfTypedRecoveryCodeStays();
    void aWrongKeyIsToldOnReturn();
    void theCursorIsInTheWordsThatAreWrittenDown();

private:
    void leaveAndComeBack();
    void visit(Room room);
    [[nodiscard]] UnlockPage *page() const { return m_here->window->unlockPage(); }
    [[nodiscard]] PassphraseField *passphrase() const { return page()->findChild<PassphraseField *>(); }

    std::unique_ptr<RealWindow> m_here;
};

void UnlockLeavingTest::visit(Room room)
{
    QTest::mouseClick(m_here->window->navigation().button(room), Qt::LeftButton);
    QCOMPARE(m_here->window->pages().room(), room);
}

void UnlockLeavingTest::leaveAndComeBack()
{
    for (const Room room : {Room::Help, Room::Library, Room::Settings, Room::Unlock})
        visit(room);
}

void UnlockLeavingTest::aHalfTypedPassphraseStays()
{
    const QString words = RealWindow::usualPassphrase();
    QTest::keyClicks(passphrase(), words.left(6));
    leaveAndComeBack();
    QTRY_VERIFY(passphrase()->hasFocus());
    QTest::keyClicks(passphrase(), words.mid(6));
    QTest::keyClick(passphrase(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_here->session.isUnlocked(), 30000);
}

void UnlockLeavingTest::aHalfTypedRecoveryCodeStays()
{
    m_here->person().click(u"Use the recovery code"_s);
    auto *field = m_here->person().needed<QLineEdit>(u"Recovery code"_s);
    QTest::keyClicks(field, u"0123 45"_s);
    leaveAndComeBack();
    QCOMPARE(m_here->person().needed<QLineEdit>(u"Recovery code"_s)->text(), u"0123 45"_s);
    QTRY_VERIFY(field->hasFocus());
}

void UnlockLeavingTest::aWrongKeyIsToldOnReturn()
{
    QTest::keyClicks(passphrase(), u"not the one"_s);
    QTest::keyClick(passphrase(), Qt::Key_Return);
    visit(Room::Help);
    QTRY_VERIFY_WITH_TIMEOUT(passphrase()->isEnabledTo(page()), 30000);
    QCOMPARE(m_here->window->pages().room(), Room::Help);
    const QWidget *cursor = m_here->window->focusWidget();
    QVERIFY(cursor && cursor->isVisible()); // no key reaches what is not seen
    visit(Room::Unlock);
    const auto *notice = page()->findChild<Notice *>();
    QVERIFY(notice->isVisible());
    QVERIFY2(notice->sentence().contains(u"passphrase"_s), qPrintable(notice->sentence()));
}

void UnlockLeavingTest::theCursorIsInTheWordsThatAreWrittenDown()
{
    m_here->person().click(u"writeSomethingDown"_s);
    auto *words = m_here->person().needed<PlainTextField>(u"writeDown"_s);
    QTest::keyClicks(words, u"The light on the "_s);
    leaveAndComeBack();
    QTRY_VERIFY(words->hasFocus()); // not in the passphrase, where they would be lost
    QTest::keyClicks(words, u"stairs"_s);
    QCOMPARE(words->text(), u"The light on the stairs"_s);
}

KINWARD_TEST("unlockleaving", UnlockLeavingTest)
#include "unlockleaving_test.moc"
