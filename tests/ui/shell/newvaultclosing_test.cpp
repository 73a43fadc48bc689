// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/newvault.h"
#include "support/testmain.h"

using namespace Qt::StringLiterals;

/// The window is closed over the recovery code of a vault that was just made.
class NewVaultClosingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void closingOverACodeThatWasNotTypedBackAsks();
    void whoStaysStillSeesTheCode();
    void afterTheCodeWasTypedBackNothingIsAsked();
    void theNewVaultIsKnownFromThenOn();

private:
    QString closeAndClick(const QString &button) const { return m_made->closeAndClick(button); }
    [[nodiscard]] QString newVault() const { return m_folder->filePath(u"Elsewhere.kinward"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<RealWindow> m_here;
    std::unique_ptr<NewVault> m_made;
};

void NewVaultClosingTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_here = std::make_unique<RealWindow>();
    m_made = std::make_unique<NewVault>(*m_here);
    m_made->make(newVault());
}

void NewVaultClosingTest::cleanup()
{
    m_made.reset();
    m_here.reset();
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
    QCOMPARE(m_made->codeShown().size(), 8);
}

void NewVaultClosingTest::afterTheCodeWasTypedBackNothingIsAsked()
{
    m_made->groupField()->setText(m_made->askedGroup());
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
