// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/accessibility.h"
#include "support/person.h"
#include "support/testmain.h"
#include "ui/settings/protectiondialog.h"
#include "ui/settings/settingspage.h"
#include "ui/widgets/preferences.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

class SettingsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aSchemeCountsAtOnceAndIsKept();
    void textSizeCountsAtOnceAndIsKept();
    void theIdleTimeIsTold();
    void whatElseLocksIsKeptAndTold();
    void lockingAsksForALockAndOnlyWhileOpen();
    void theProtectionAndItsLimitsAreOneClickAway();
    void everyControlHasANameAndATarget();

private:
    QComboBox *box(const QString &name) const;
    void pick(const QString &name, const QVariant &value) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<SettingsPage> m_page;
};

void SettingsPageTest::init()
{
    m_page.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_preferences = std::make_unique<Preferences>(m_folder->filePath(QStringLiteral("kinward.ini")));
    m_theme = std::make_unique<Theme>();
    m_page = std::make_unique<SettingsPage>(*m_preferences, *m_theme,
                                            QStringList{QStringLiteral("en"), QStringLiteral("de")});
    m_page->resize(800, 700);
    m_page->show();
}

QComboBox *SettingsPageTest::box(const QString &name) const
{
    for (QComboBox *each : m_page->findChildren<QComboBox *>()) {
        if (each->accessibleName() == name)
            return each;
    }
    return nullptr;
}

void SettingsPageTest::pick(const QString &name, const QVariant &value) const
{
    QComboBox *chosen = box(name);
    chosen->setCurrentIndex(chosen->findData(value));
    Q_EMIT chosen->activated(chosen->currentIndex());
}

void SettingsPageTest::aSchemeCountsAtOnceAndIsKept()
{
    pick(QStringLiteral("Colours"), int(Scheme::Dark));
    QVERIFY(m_theme->roles().isDark);
    QCOMPARE(Preferences(m_folder->filePath(QStringLiteral("kinward.ini"))).scheme(), Scheme::Dark);
    pick(QStringLiteral("Colours"), int(Scheme::Light));
    QVERIFY(!m_theme->roles().isDark);
}

void SettingsPageTest::textSizeCountsAtOnceAndIsKept()
{
    pick(QStringLiteral("Text size"), 150);
    QCOMPARE(m_theme->textScale(), 150);
    QCOMPARE(Preferences(m_folder->filePath(QStringLiteral("kinward.ini"))).textScale(), 150);
    pick(QStringLiteral("Text size"), 100);
}

void SettingsPageTest::theIdleTimeIsTold()
{
    QCOMPARE(m_preferences->idleMinutes(), 5);
    QSignalSpy changed(m_page.get(), &SettingsPage::idleMinutesChanged);
    pick(QStringLiteral("Lock after a while without typing or clicking"), 15);
    QCOMPARE(changed.constFirst().constFirst().toInt(), 15);
    QCOMPARE(m_preferences->idleMinutes(), 15);
}

void SettingsPageTest::whatElseLocksIsKeptAndTold()
{
    using IsOn = bool (Preferences::*)() const;
    const QList<std::tuple<QString, IsOn, bool>> triggers = {
        {QStringLiteral("Lock when the screen locks"), &Preferences::locksWithScreen, true},
        {QStringLiteral("Lock when the computer sleeps"), &Preferences::locksBeforeSleep, true},
        {QStringLiteral("Lock when the window is minimised"), &Preferences::locksWhenMinimised, false},
    };
    QSignalSpy changed(m_page.get(), &SettingsPage::lockTriggersChanged);
    const Person person(m_page.get());
    for (const auto &[label, isOn, usually] : triggers) {
        auto *box = person.needed<QCheckBox>(label);
        QCOMPARE(box->isChecked(), usually);
        QCOMPARE((*m_preferences.*isOn)(), usually);
        QTest::keyClick(box, Qt::Key_Space);
        const Preferences kept(m_folder->filePath(QStringLiteral("kinward.ini")));
        QCOMPARE((kept.*isOn)(), !usually);
    }
    QCOMPARE(changed.size(), 3);
    QFile file(m_folder->filePath(QStringLiteral("kinward.ini")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("locksWithScreen=0")); // a number
}

void SettingsPageTest::lockingAsksForALockAndOnlyWhileOpen()
{
    QSignalSpy asked(m_page.get(), &SettingsPage::lockRequested);
    QPushButton *lock = nullptr;
    for (QPushButton *each : m_page->findChildren<QPushButton *>()) {
        if (each->text() == QStringLiteral("Lock now"))
            lock = each;
    }
    QVERIFY(lock);
    m_page->setCanLock(false);
    QTest::mouseClick(lock, Qt::LeftButton);
    QCOMPARE(asked.size(), 0);
    m_page->setCanLock(true);
    QTest::mouseClick(lock, Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
}

void SettingsPageTest::theProtectionAndItsLimitsAreOneClickAway()
{
    QTest::mouseClick(m_page->findChild<QPushButton *>(QStringLiteral("protection")), Qt::LeftButton);
    const auto *dialog = m_page->findChild<ProtectionDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    const QString words = dialog->findChild<QTextBrowser *>()->toPlainText();
    for (const QString &danger :
         {QStringLiteral("knows your passphrase"),
          QStringLiteral("Harmful programs while the journal is open"),
          QStringLiteral("changes this computer while you are away"),
          QStringLiteral("keychain unlock the journal, that is a third key"),
          QStringLiteral("names of the backups"), QStringLiteral("puts an older copy back"),
          QStringLiteral("from memory to the disk"), QStringLiteral("Older backups still hold it")})
        QVERIFY2(words.contains(danger), qPrintable(danger));
    const ProtectionDialog german(QStringLiteral("de_AT"));
    QVERIFY(
        german.findChild<QTextBrowser *>()->toPlainText().startsWith(QStringLiteral("Wie dein Tagebuch")));
    const ProtectionDialog other(QStringLiteral("xx"));
    QCOMPARE(other.findChild<QTextBrowser *>()->toPlainText(), words);
}

void SettingsPageTest::everyControlHasANameAndATarget()
{
    QTest::qWait(20);
    QCOMPARE(accessibilityProblems(m_page.get()), QString());
}

KINWARD_TEST("settingspage", SettingsPageTest)
#include "settingspage_test.moc"
