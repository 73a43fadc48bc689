// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/randomsource.h"
#include "support/accessibility.h"
#include "support/fakekeychain.h"
#include "support/fakevault.h"
#include "support/fixedclock.h"
#include "support/testmain.h"
#include "ui/unlock/firstrunpage.h"
#include "ui/unlock/passphrasefield.h"
#include "ui/unlock/placestep.h"
#include "ui/unlock/unlocker.h"
#include "ui/widgets/countrypicker.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/preferences.h"
#include "ui/widgets/theme.h"
#include "vault/recoverycode.h"

#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

class FirstRunPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theFirstStepSaysWhatThisIsNot();
    void aVaultIsMadeByKeyboardAlone();
    void twoUnlikePassphrasesDoNotGoOn();
    void aShownPassphraseNeedsNoSecondTyping();
    void aWrongGroupDoesNotGoOn();
    void aFailureIsSaidAndLeavesTheStepUsable();
    void theCountryChosenHereIsKeptForHelpNow();
    void theKeychainIsOfferedOnlyWhereThereIsOne();
    void aNewVaultOpensWithTheKeychainThatWasChosen();
    void aKeychainThatRefusesIsSaidAndTheVaultOpensWithoutIt();
    void anUnfitNameCannotLeaveTheFolder();
    void everyStepHasNamesAndTargets();

private:
    [[nodiscard]] QPushButton *forward() const;
    [[nodiscard]] QList<PassphraseField *> passphrases() const
    {
        return m_page->findChildren<PassphraseField *>();
    }
    void goToPassphrase()
    {
        m_page->begin(m_folder->filePath(QStringLiteral("Mine.kinward")), FirstRunPage::Passphrase);
    }

    void showPage(VaultDoor door);
    [[nodiscard]] int recoveryGroupAsked() const;
    /// Makes a real vault and goes on to the last step.
    void makeRealVault();
    [[nodiscard]] QCheckBox *withKeychain() const
    {
        return m_page->findChild<QCheckBox *>(QStringLiteral("withKeychain"));
    }

    Theme m_theme;
    DoorScript m_script;
    FixedClock m_clock;
    SystemRandomSource m_random;
    FakeKeychain m_keychain;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Unlocker> m_unlocker;
    std::unique_ptr<FirstRunPage> m_page;
};

void FirstRunPageTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_script = {};
    m_script.recoveryCode = recoveryCodeText(SecureBuffer::copyOf(QByteArray("0123456789abcdef")));
    m_preferences = std::make_unique<Preferences>(m_folder->filePath(QStringLiteral("kinward.ini")));
    m_keychain.manner = FakeKeychain::Manner::Works;
    m_keychain.entries.clear();
    showPage(m_script.door());
}

void FirstRunPageTest::showPage(VaultDoor door)
{
    cleanup();
    m_unlocker = std::make_unique<Unlocker>(std::move(door));
    m_page = std::make_unique<FirstRunPage>(*m_unlocker, *m_preferences, m_clock);
    m_page->resize(800, 700);
    m_page->begin(m_folder->filePath(QStringLiteral("Mine.kinward")));
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void FirstRunPageTest::cleanup()
{
    m_page.reset();
    m_unlocker.reset();
}

QPushButton *FirstRunPageTest::forward() const
{
    for (QPushButton *each : m_page->findChildren<QPushButton *>()) {
        if (each->property("primary").toBool())
            return each;
    }
    return nullptr;
}

void FirstRunPageTest::theFirstStepSaysWhatThisIsNot()
{
    QString words;
    for (const QLabel *label : m_page->findChildren<QLabel *>())
        words += label->text() + QLatin1Char('\n');
    QVERIFY(words.contains(QStringLiteral("It is not a doctor or a therapist")));
    QVERIFY(words.contains(QStringLiteral("It does not watch over you and cannot call for help.")));
}

void FirstRunPageTest::aVaultIsMadeByKeyboardAlone()
{
    QSignalSpy finished(m_page.get(), &FirstRunPage::finished);
    QTest::keyClick(forward(), Qt::Key_Space);
    QCOMPARE(m_page->step(), FirstRunPage::Place);
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Return);
    QCOMPARE(m_page->step(), FirstRunPage::Passphrase);
    QTest::keyClicks(passphrases().constFirst(), QStringLiteral("four odd quiet words"));
    QTest::keyClicks(passphrases().constLast(), QStringLiteral("four odd quiet words"));
    QTest::keyClick(passphrases().constLast(), Qt::Key_Return);
    QTRY_COMPARE(m_page->step(), FirstRunPage::Recovery);
    QCOMPARE(m_script.asked.constFirst(),
             QStringLiteral("create %1 four odd quiet words")
                 .arg(m_folder->filePath(QStringLiteral("Mine.kinward"))));
    const QString group = m_script.recoveryCode.split(QLatin1Char('-')).at(3); // the fake vault's id is 3
    for (int button = 0; button < 3; ++button) // "Copy", "Save to a file…", "Print…"
        QTest::keyClick(m_page->focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(m_page->focusWidget(), group.toLower());
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Return);
    QCOMPARE(m_page->step(), FirstRunPage::Choices);
    QCOMPARE(finished.size(), 0);
    QTest::keyClick(forward(), Qt::Key_Space);
    QCOMPARE(finished.size(), 1);
    QVERIFY(finished.constFirst().constFirst().value<std::shared_ptr<Vault>>() != nullptr);
}

void FirstRunPageTest::twoUnlikePassphrasesDoNotGoOn()
{
    goToPassphrase();
    QVERIFY(!forward()->isEnabled());
    QTest::keyClicks(passphrases().constFirst(), QStringLiteral("one"));
    QTest::keyClicks(passphrases().constLast(), QStringLiteral("two"));
    QVERIFY(!forward()->isEnabled());
    passphrases().constLast()->setText(QStringLiteral("one"));
    QVERIFY(forward()->isEnabled());
}

void FirstRunPageTest::aShownPassphraseNeedsNoSecondTyping()
{
    goToPassphrase();
    QTest::keyClicks(passphrases().constFirst(), QStringLiteral("one"));
    passphrases().constFirst()->setShown(true);
    QVERIFY(forward()->isEnabled());
    QVERIFY(!passphrases().constLast()->isVisible());
}

void FirstRunPageTest::aWrongGroupDoesNotGoOn()
{
    m_page->showRecoveryCode(m_script.recoveryCode, 4);
    QVERIFY(!forward()->isEnabled());
    const QStringList groups = m_script.recoveryCode.split(QLatin1Char('-'));
    QLineEdit *typed = nullptr;
    for (QLineEdit *each : m_page->findChildren<QLineEdit *>()) {
        if (each->isVisible())
            typed = each;
    }
    QVERIFY(typed);
    typed->setText(groups.at(4));
    QVERIFY(!forward()->isEnabled());
    typed->setText(groups.at(3));
    QVERIFY(forward()->isEnabled());
}

void FirstRunPageTest::aFailureIsSaidAndLeavesTheStepUsable()
{
    m_script.error = Error{ErrorKind::NoSpace, QStringLiteral("The disk is full, so no vault was made.")};
    goToPassphrase();
    passphrases().constFirst()->setShown(true);
    QTest::keyClicks(passphrases().constFirst(), QStringLiteral("one"));
    QTest::mouseClick(forward(), Qt::LeftButton);
    QTRY_VERIFY(!m_unlocker->isBusy());
    QCOMPARE(m_page->step(), FirstRunPage::Passphrase);
    QCOMPARE(m_page->findChild<Notice *>()->sentence(), m_script.error->message);
    QVERIFY(passphrases().constFirst()->isEnabled());
}

void FirstRunPageTest::makeRealVault()
{
    showPage(vaultDoor(m_clock, m_random, DerivationCost{minimumDerivationMemory, 1}, &m_keychain));
    goToPassphrase();
    passphrases().constFirst()->setShown(true);
    QTest::keyClicks(passphrases().constFirst(), QStringLiteral("four odd quiet words"));
    QTest::mouseClick(forward(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(m_page->step(), FirstRunPage::Recovery, 20000);
    QString group;
    QLineEdit *typed = nullptr;
    for (QLineEdit *each : m_page->findChildren<QLineEdit *>()) {
        if (each->isVisible())
            typed = each;
    }
    QVERIFY(typed);
    for (const QLabel *label : m_page->findChildren<QLabel *>()) {
        const QString name = label->accessibleName();
        const QString asked = QStringLiteral("Group %1: ").arg(recoveryGroupAsked());
        if (name.startsWith(asked))
            group = name.mid(asked.size());
    }
    typed->setText(group);
    QTest::mouseClick(forward(), Qt::LeftButton);
    QCOMPARE(m_page->step(), FirstRunPage::Choices);
}

int FirstRunPageTest::recoveryGroupAsked() const
{
    static const QRegularExpression number(QStringLiteral("type group (\\d)"));
    for (const QLabel *label : m_page->findChildren<QLabel *>()) {
        if (const auto match = number.match(label->text()); match.hasMatch())
            return match.captured(1).toInt();
    }
    return 0;
}

void FirstRunPageTest::theCountryChosenHereIsKeptForHelpNow()
{
    m_page->begin(m_folder->filePath(QStringLiteral("Mine.kinward")), FirstRunPage::Choices);
    auto *country = m_page->findChild<CountryPicker *>();
    QVERIFY(country->hasFocus());
    country->setCurrentIndex(0);
    const QString first = country->code();
    QTest::keyClick(country, Qt::Key_Down);
    QVERIFY(!country->code().isEmpty() && country->code() != first);
    QCOMPARE(m_preferences->helpCountry(), int(QLocale::codeToTerritory(country->code())));
}

void FirstRunPageTest::theKeychainIsOfferedOnlyWhereThereIsOne()
{
    QSignalSpy finished(m_page.get(), &FirstRunPage::finished);
    goToPassphrase();
    passphrases().constFirst()->setShown(true);
    QTest::keyClicks(passphrases().constFirst(), QStringLiteral("one"));
    QTest::mouseClick(forward(), Qt::LeftButton);
    QTRY_COMPARE(m_page->step(), FirstRunPage::Recovery);
    m_page->begin({}, FirstRunPage::Choices);
    QVERIFY(!withKeychain()->isVisible());
    QTest::mouseClick(forward(), Qt::LeftButton);
    QCOMPARE(finished.size(), 1);
}

void FirstRunPageTest::aNewVaultOpensWithTheKeychainThatWasChosen()
{
    makeRealVault();
    QSignalSpy finished(m_page.get(), &FirstRunPage::finished);
    QTest::mouseClick(withKeychain(), Qt::LeftButton, {}, QPoint(8, withKeychain()->height() / 2));
    QVERIFY(withKeychain()->isChecked());
    QTest::mouseClick(forward(), Qt::LeftButton);
    QTRY_COMPARE(finished.size(), 1);
    const QString folder = m_folder->filePath(QStringLiteral("Mine.kinward"));
    const auto vault = finished.takeFirst().constFirst().value<std::shared_ptr<Vault>>();
    QCOMPARE(vault->keySlots().size(), 3);
    QCOMPARE(m_keychain.entries.size(), 1);
    const SecureBuffer key = SecureBuffer::copyOf(m_keychain.entries.first());
    // The vault is open here; what the keychain holds is tried on a copy of it.
    const QString copy = m_folder->filePath(QStringLiteral("Copy.kinward"));
    QVERIFY(QDir().mkpath(copy));
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files))
        QVERIFY(QFile::copy(file.filePath(), copy + QLatin1Char('/') + file.fileName()));
    QVERIFY(Vault::openWithKeychainKey(copy, key).has_value());
}

void FirstRunPageTest::aKeychainThatRefusesIsSaidAndTheVaultOpensWithoutIt()
{
    makeRealVault();
    m_keychain.manner = FakeKeychain::Manner::Refuses;
    QSignalSpy finished(m_page.get(), &FirstRunPage::finished);
    withKeychain()->setChecked(true);
    QTest::mouseClick(forward(), Qt::LeftButton);
    QTRY_VERIFY(m_page->findChild<Notice *>()->isVisible());
    QCOMPARE(finished.size(), 0);
    QVERIFY(!withKeychain()->isChecked());
    QTRY_VERIFY(forward()->isEnabled());
    QTest::mouseClick(forward(), Qt::LeftButton);
    QCOMPARE(finished.size(), 1);
    const auto vault = finished.constFirst().constFirst().value<std::shared_ptr<Vault>>();
    QCOMPARE(vault->keySlots().size(), 2);
}

void FirstRunPageTest::anUnfitNameCannotLeaveTheFolder()
{
    PlaceStep step;
    step.setFolder(m_folder->filePath(QStringLiteral("Mine.kinward")));
    step.findChild<QLineEdit *>()->setText(QStringLiteral("../../elsewhere"));
    QVERIFY(step.folder().startsWith(m_folder->path() + QLatin1Char('/')));
    QVERIFY(!step.folder().mid(m_folder->path().size() + 1).contains(QLatin1Char('/')));
    step.findChild<QLineEdit *>()->setText(QStringLiteral(" .. "));
    QVERIFY(!step.isComplete());
}

void FirstRunPageTest::everyStepHasNamesAndTargets()
{
    const QString folder = m_folder->filePath(QStringLiteral("Mine.kinward"));
    for (const auto step :
         {FirstRunPage::Welcome, FirstRunPage::Place, FirstRunPage::Passphrase, FirstRunPage::Choices}) {
        m_page->begin(folder, step);
        QTest::qWait(20);
        QCOMPARE(accessibilityProblems(m_page.get()), QString());
    }
    m_page->showRecoveryCode(m_script.recoveryCode, 4);
    QTest::qWait(20);
    QCOMPARE(accessibilityProblems(m_page.get()), QString());
}

KINWARD_TEST("firstrunpage", FirstRunPageTest)
#include "firstrunpage_test.moc"
