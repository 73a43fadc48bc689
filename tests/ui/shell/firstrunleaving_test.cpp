// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/newvault.h"
#include "support/testmain.h"
#include "ui/shell/navigationbar.h"
#include "ui/unlock/placestep.h"
#include "ui/widgets/countrypicker.h"
#include "ui/widgets/notice.h"

#include <QLocale>

using namespace Qt::StringLiterals;

/// Making a vault is left for a room that is open to all, and gone on with: each step is as it was.
class FirstRunLeavingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theRecoveryCodeIsThereAgainAfterEachRoom_data();
    void theRecoveryCodeIsThereAgainAfterEachRoom();
    void whileTheCodeWaitsNothingElseIsOffered();
    void theVeryFirstRunGoesOnWhereItWas();
    void theNameAndTheHalfTypedPassphraseAreAsTheyWere();
    void aVaultThatIsThereCanBeUnlockedInstead();
    void makingANewVaultGoesOnWithTheOneBegun();
    void unlockingAVaultPutsTheOneBegunAway();
    void aVaultThatIsMadeWhileHelpIsReadShowsItsCodeAfterwards();
    void whyNoVaultWasMadeIsToldOnReturn();
    void theCountryChosenInHelpIsTheOneOfTheLastStep();
    void aTriggerWhileHelpIsReadHidesTheCode();
    void closingOutOfHelpAsksAndWhoStaysSeesTheCode();
    void anotherVaultIsNotToldToBeSaved();

private:
    void visit(Room room) const;
    /// By the way back that the navigation offers.
    void comeBack() const;
    [[nodiscard]] NavigationButton *button(Room room) const;
    [[nodiscard]] Room room() const { return m_here->window->pages().room(); }
    [[nodiscard]] FirstRunPage *page() const { return m_made->page(); }
    [[nodiscard]] QString newVault() const { return m_folder->filePath(u"Elsewhere.kinward"_s); }
    void typeGroupAndGoOn() const;
    void unlock(const QString &passphrase) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<RealWindow> m_here;
    std::unique_ptr<NewVault> m_made;
};

void FirstRunLeavingTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_here = std::make_unique<RealWindow>();
    m_made = std::make_unique<NewVault>(*m_here);
}

void FirstRunLeavingTest::cleanup()
{
    m_made.reset();
    m_here.reset();
}

NavigationButton *FirstRunLeavingTest::button(Room room) const
{
    return m_here->window->navigation().button(room);
}

void FirstRunLeavingTest::visit(Room wanted) const
{
    QTest::mouseClick(button(wanted), Qt::LeftButton);
    QCOMPARE(room(), wanted);
}

void FirstRunLeavingTest::comeBack() const
{
    NavigationButton *back = button(Room::FirstRun);
    QTest::mouseClick(back && back->isVisible() ? back : button(Room::Unlock), Qt::LeftButton);
    QCOMPARE(room(), Room::FirstRun);
    QVERIFY(back && back->isChecked());
}

void FirstRunLeavingTest::typeGroupAndGoOn() const
{
    m_made->groupField()->setText(m_made->askedGroup());
    m_made->goForward();
    QCOMPARE(page()->step(), FirstRunPage::Choices);
}

void FirstRunLeavingTest::unlock(const QString &passphrase) const
{
    auto *key = m_here->window->unlockPage()->findChild<PassphraseField *>();
    QTest::keyClicks(key, passphrase);
    QTest::keyClick(key, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_here->session.isUnlocked(), 30000);
}

void FirstRunLeavingTest::theRecoveryCodeIsThereAgainAfterEachRoom_data()
{
    QTest::addColumn<Room>("room");
    QTest::newRow("help") << Room::Help;
    QTest::newRow("library") << Room::Library;
    QTest::newRow("settings") << Room::Settings;
}

void FirstRunLeavingTest::theRecoveryCodeIsThereAgainAfterEachRoom()
{
    QFETCH(const Room, room);
    m_made->make(newVault());
    const QStringList code = m_made->codeShown();
    QCOMPARE(code.size(), 8);
    QLineEdit *field = m_made->groupField();
    field->setFocus();
    QTest::keyClicks(field, m_made->askedGroup().left(2));
    visit(room);
    comeBack();
    QCOMPARE(page()->step(), FirstRunPage::Recovery);
    QCOMPARE(m_made->codeShown(), code);
    QCOMPARE(field->text(), m_made->askedGroup().left(2));
    QTRY_VERIFY(field->hasFocus());
    typeGroupAndGoOn();
    visit(room);
    comeBack();
    QCOMPARE(page()->step(), FirstRunPage::Choices);
    m_made->goForward();
    QVERIFY(m_here->session.isUnlocked());
    QCOMPARE(m_here->session.vault()->folder(), newVault());
    QCOMPARE(this->room(), Room::Today);
    QVERIFY(!button(Room::FirstRun)->isVisible());
    m_here->session.lock();
    QCOMPARE(this->room(), Room::Unlock);
    QVERIFY(!button(Room::FirstRun)->isVisible());
}

void FirstRunLeavingTest::whileTheCodeWaitsNothingElseIsOffered()
{
    m_made->make(newVault());
    visit(Room::Help);
    QVERIFY(!button(Room::Unlock)->isVisible());
    QTest::keyClick(m_here->window.get(), Qt::Key_2, Qt::ControlModifier); // the journal, which is locked
    QCOMPARE(room(), Room::FirstRun);
    QCOMPARE(m_made->codeShown().size(), 8);
    visit(Room::Library);
    m_here->window->showRoom(Room::Unlock);
    QCOMPARE(m_made->codeShown().size(), 8);
}

void FirstRunLeavingTest::theVeryFirstRunGoesOnWhereItWas()
{
    m_here->window->begin(newVault());
    QCOMPARE(page()->step(), FirstRunPage::Welcome);
    QVERIFY(!button(Room::Unlock)->isVisible()); // there is nothing to unlock
    visit(Room::Help);
    comeBack();
    QCOMPARE(page()->step(), FirstRunPage::Welcome);
    m_made->goForward();
    visit(Room::Library);
    comeBack();
    QCOMPARE(page()->step(), FirstRunPage::Place);
    m_made->goForward();
    visit(Room::Help);
    comeBack();
    QCOMPARE(page()->step(), FirstRunPage::Passphrase);
}

void FirstRunLeavingTest::theNameAndTheHalfTypedPassphraseAreAsTheyWere()
{
    m_here->person().click(u"Make a new vault…"_s);
    QCOMPARE(page()->step(), FirstRunPage::Place);
    auto *place = page()->findChild<PlaceStep *>();
    auto *name = place->findChild<QLineEdit *>();
    name->setText(u"Evenings"_s);
    visit(Room::Help);
    comeBack();
    QCOMPARE(page()->step(), FirstRunPage::Place);
    QCOMPARE(name->text(), u"Evenings"_s);
    m_made->goForward();
    auto *field = page()->findChild<PassphraseField *>();
    QTest::keyClicks(field, u"half a pass"_s);
    visit(Room::Library);
    comeBack();
    QCOMPARE(page()->step(), FirstRunPage::Passphrase);
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClicks(field, u"phrase"_s);
    QCOMPARE(field->text(), u"half a passphrase"_s);
}

void FirstRunLeavingTest::aVaultThatIsThereCanBeUnlockedInstead()
{
    m_made->typePassphrase(newVault());
    visit(Room::Help);
    QTest::mouseClick(button(Room::Unlock), Qt::LeftButton);
    QCOMPARE(room(), Room::Unlock);
    QVERIFY(button(Room::Unlock)->isChecked());
    comeBack();
    QCOMPARE(page()->step(), FirstRunPage::Passphrase);
    QCOMPARE(page()->findChild<PassphraseField *>()->text(), NewVault::passphrase());
}

void FirstRunLeavingTest::makingANewVaultGoesOnWithTheOneBegun()
{
    m_made->typePassphrase(newVault());
    QTest::mouseClick(button(Room::Unlock), Qt::LeftButton);
    m_here->person().click(u"Make a new vault…"_s);
    QCOMPARE(page()->step(), FirstRunPage::Passphrase);
    QCOMPARE(page()->findChild<PassphraseField *>()->text(), NewVault::passphrase());
}

void FirstRunLeavingTest::unlockingAVaultPutsTheOneBegunAway()
{
    m_made->typePassphrase(newVault());
    QTest::mouseClick(button(Room::Unlock), Qt::LeftButton);
    unlock(RealWindow::usualPassphrase());
    m_here->session.lock();
    QVERIFY(!button(Room::FirstRun)->isVisible());
    QCOMPARE(page()->findChild<PassphraseField *>()->text(), QString());
    m_here->person().click(u"Make a new vault…"_s);
    QCOMPARE(page()->step(), FirstRunPage::Place);
}

void FirstRunLeavingTest::aVaultThatIsMadeWhileHelpIsReadShowsItsCodeAfterwards()
{
    m_made->typePassphrase(newVault());
    m_made->goForward();
    QVERIFY(!button(Room::Unlock)->isVisible()); // "Opening…" would be told there
    visit(Room::Help);
    QTRY_COMPARE_WITH_TIMEOUT(page()->step(), FirstRunPage::Recovery, 30000);
    QCOMPARE(room(), Room::Help);
    const QWidget *cursor = m_here->window->focusWidget();
    QVERIFY(cursor && cursor->isVisible()); // no key reaches what is not seen
    comeBack();
    QCOMPARE(m_made->codeShown().size(), 8);
    typeGroupAndGoOn();
}

void FirstRunLeavingTest::whyNoVaultWasMadeIsToldOnReturn()
{
    m_made->typePassphrase(m_here->vault); // there is one already
    m_made->goForward();
    visit(Room::Help);
    QTRY_VERIFY_WITH_TIMEOUT(button(Room::Unlock)->isVisible(), 30000);
    QCOMPARE(room(), Room::Help);
    comeBack();
    QCOMPARE(page()->step(), FirstRunPage::Passphrase);
    QVERIFY(page()->findChild<Notice *>()->isVisible());
    QTest::mouseClick(button(Room::Unlock), Qt::LeftButton);
    QVERIFY(!m_here->window->unlockPage()->findChild<Notice *>()->isVisible()); // it is not of this vault
}

void FirstRunLeavingTest::theCountryChosenInHelpIsTheOneOfTheLastStep()
{
    m_made->make(newVault());
    typeGroupAndGoOn();
    visit(Room::Help);
    auto *inHelp = m_here->window->pages().page(Room::Help).widget->findChild<CountryPicker *>();
    auto *inLastStep = page()->findChild<CountryPicker *>();
    const int other = inHelp->currentIndex() == 1 ? 2 : 1;
    inHelp->setCurrentIndex(other);
    Q_EMIT inHelp->activated(other);
    QCOMPARE(m_here->preferences.helpCountry(), int(QLocale::codeToTerritory(inHelp->code())));
    comeBack();
    QCOMPARE(inLastStep->code(), inHelp->code());
}

void FirstRunLeavingTest::aTriggerWhileHelpIsReadHidesTheCode()
{
    m_made->make(newVault());
    visit(Room::Help);
    m_here->window->autoLock().lock();
    QCOMPARE(room(), Room::Unlock);
    QVERIFY(!button(Room::FirstRun)->isVisible());
    const QString told = m_here->window->unlockPage()->findChild<Notice *>()->sentence();
    QVERIFY2(told.contains(u"no longer shows the recovery code"_s), qPrintable(told));
    unlock(NewVault::passphrase());
    QCOMPARE(m_here->session.vault()->folder(), newVault());
}

void FirstRunLeavingTest::closingOutOfHelpAsksAndWhoStaysSeesTheCode()
{
    m_made->make(newVault());
    visit(Room::Help);
    QVERIFY(!m_made->closeAndClick(u"&Stay"_s).isEmpty());
    QVERIFY(m_here->window->isVisible());
    QCOMPARE(m_made->codeShown().size(), 8);
    visit(Room::Help);
    QVERIFY(!m_made->closeAndClick(u"&Close"_s).isEmpty());
    QVERIFY(!m_here->window->isVisible());
}

void FirstRunLeavingTest::anotherVaultIsNotToldToBeSaved()
{
    m_made->make(newVault());
    m_here->person().click(u"Copy"_s);
    QVERIFY(m_here->person().sees(u"Copied. It leaves the clipboard in 30 seconds."_s));
    typeGroupAndGoOn();
    m_made->goForward();
    m_here->session.lock();
    m_made->make(m_folder->filePath(u"Third.kinward"_s));
    QVERIFY(!m_here->person().sees(u"Copied. It leaves the clipboard in 30 seconds."_s));
}

KINWARD_TEST("firstrunleaving", FirstRunLeavingTest)
#include "firstrunleaving_test.moc"
