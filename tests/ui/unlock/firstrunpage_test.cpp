// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/accessibility.h"
#include "support/fakevault.h"
#include "support/testmain.h"
#include "ui/unlock/firstrunpage.h"
#include "ui/unlock/passphrasefield.h"
#include "ui/unlock/placestep.h"
#include "ui/unlock/unlocker.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/theme.h"
#include "vault/recoverycode.h"

#include <QLineEdit>
#include <QPushButton>
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

    Theme m_theme;
    DoorScript m_script;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Unlocker> m_unlocker;
    std::unique_ptr<FirstRunPage> m_page;
};

void FirstRunPageTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_script = {};
    m_script.recoveryCode = recoveryCodeText(SecureBuffer::copyOf(QByteArray("0123456789abcdef")));
    m_unlocker = std::make_unique<Unlocker>(m_script.door());
    m_page = std::make_unique<FirstRunPage>(*m_unlocker);
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
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Tab); // from "Copy" to "Save to a file…"
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(m_page->focusWidget(), group.toLower());
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Return);
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
    for (const auto step : {FirstRunPage::Welcome, FirstRunPage::Place, FirstRunPage::Passphrase}) {
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
