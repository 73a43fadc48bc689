// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/realwindow.h"
#include "support/testmain.h"
#include "ui/unlock/firstrunpage.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QTimer>

using namespace Qt::StringLiterals;

/// The window is closed over the recovery code of a vault that was just made.
class NewVaultClosingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_here.reset(); }
    void closingOverACodeThatWasNotTypedBackAsks();
    void whoStaysStillSeesTheCode();
    void afterTheCodeWasTypedBackNothingIsAsked();
    void theNewVaultIsKnownFromThenOn();

private:
    /// Closes the window and gives the question's words; clicks the button whose text begins so.
    QString closeAndClick(const QString &button) const;
    [[nodiscard]] FirstRunPage *page() const { return m_here->window->firstRunPage(); }
    [[nodiscard]] QString newVault() const { return m_folder->filePath(u"Elsewhere.kinward"_s); }
    void typeGroup() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<RealWindow> m_here;
};

void NewVaultClosingTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_here = std::make_unique<RealWindow>();
    m_here->window->showFirstRun(newVault(), FirstRunPage::Passphrase);
    auto *field = page()->findChild<PassphraseField *>();
    field->setShown(true);
    QTest::keyClicks(field, u"four odd quiet words"_s);
    for (QPushButton *each : page()->findChildren<QPushButton *>()) {
        if (each->property("primary").toBool())
            QTest::mouseClick(each, Qt::LeftButton);
    }
    QTRY_COMPARE_WITH_TIMEOUT(page()->step(), FirstRunPage::Recovery, 30000);
}

QString NewVaultClosingTest::closeAndClick(const QString &button) const
{
    QString words;
    QTimer::singleShot(0, m_here->window.get(), [&] {
        auto *question = m_here->window->findChild<QMessageBox *>();
        if (!question)
            return;
        words = question->text();
        for (QAbstractButton *each : question->buttons()) {
            if (each->text().startsWith(button))
                QTest::mouseClick(each, Qt::LeftButton);
        }
    });
    m_here->window->close();
    return words;
}

void NewVaultClosingTest::typeGroup() const
{
    static const QRegularExpression asked(u"type group (\\d)"_s);
    QString number;
    for (const QLabel *label : page()->findChildren<QLabel *>())
        number += asked.match(label->text()).captured(1);
    for (const QLabel *label : page()->findChildren<QLabel *>()) {
        const QString name = u"Group %1: "_s.arg(number);
        if (!label->accessibleName().startsWith(name))
            continue;
        for (QLineEdit *each : page()->findChildren<QLineEdit *>()) {
            if (each->isVisible())
                each->setText(label->accessibleName().mid(name.size()));
        }
    }
}

void NewVaultClosingTest::closingOverACodeThatWasNotTypedBackAsks()
{
    const QString words = closeAndClick(u"&Close"_s);
    QVERIFY2(words.contains(u"make a new one under Settings, Keys"_s), qPrintable(words));
    QVERIFY(!m_here->window->isVisible());
}

void NewVaultClosingTest::whoStaysStillSeesTheCode()
{
    QVERIFY(!closeAndClick(u"&Stay"_s).isEmpty());
    QVERIFY(m_here->window->isVisible());
    QCOMPARE(page()->step(), FirstRunPage::Recovery);
}

void NewVaultClosingTest::afterTheCodeWasTypedBackNothingIsAsked()
{
    typeGroup();
    QCOMPARE(closeAndClick(u"&Stay"_s), QString());
    QVERIFY(!m_here->window->isVisible());
}

void NewVaultClosingTest::theNewVaultIsKnownFromThenOn()
{
    QCOMPARE(m_here->preferences.vaultFolder(), newVault());
    closeAndClick(u"&Close"_s);
    QCOMPARE(m_here->preferences.vaultFolder(), newVault());
    QVERIFY(m_here->preferences.recentVaults().contains(newVault()));
}

KINWARD_TEST("newvaultclosing", NewVaultClosingTest)
#include "newvaultclosing_test.moc"
