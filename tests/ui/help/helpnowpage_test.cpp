// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/accessibility.h"
#include "support/fixedclock.h"
#include "support/testmain.h"
#include "ui/help/helpnowpage.h"
#include "ui/widgets/countrypicker.h"
#include "ui/widgets/preferences.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

class HelpNowPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theNumbersOfTheChosenCountryStandInOrder();
    void anotherCountryStillSaysWhatToDo();
    void onlyTheCountryIsKeptAndAsANumber();
    void aCountryIsRememberedForTheNextTime();
    void numbersAreCopiedByOneKey();
    void ownPeopleStandBetweenDirectoryAndGrounding();
    void oldNumbersAreCalledOld();
    void everyControlHasANameAndATarget();

private:
    [[nodiscard]] std::unique_ptr<HelpNowPage> page();
    [[nodiscard]] static QString words(const QWidget &page);
    static void choose(HelpNowPage &page, const QString &code);

    Theme m_theme;
    FixedClock m_clock{QDateTime(QDate(2026, 12, 1), QTime(12, 0), QTimeZone("Europe/Warsaw"))};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Preferences> m_preferences;
};

void HelpNowPageTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_preferences = std::make_unique<Preferences>(m_folder->filePath(QStringLiteral("kinward.ini")));
}

std::unique_ptr<HelpNowPage> HelpNowPageTest::page()
{
    auto made = std::make_unique<HelpNowPage>(*m_preferences, m_clock);
    made->resize(800, 900);
    made->show();
    return made;
}

QString HelpNowPageTest::words(const QWidget &page)
{
    QStringList all;
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&page))
            all << label->text();
    }
    return all.join(QLatin1Char('\n'));
}

void HelpNowPageTest::choose(HelpNowPage &page, const QString &code)
{
    auto *picker = page.findChild<CountryPicker *>();
    picker->setCode(code);
    Q_EMIT picker->activated(picker->currentIndex());
}

void HelpNowPageTest::theNumbersOfTheChosenCountryStandInOrder()
{
    const auto help = page();
    choose(*help, QStringLiteral("US"));
    const QString sheet = helpSheetText(help->sheet());
    const auto emergency = sheet.indexOf(QStringLiteral("911"));
    const auto line = sheet.indexOf(QStringLiteral("988"));
    const auto directory = sheet.indexOf(QStringLiteral("findahelpline.com"));
    const auto grounding = sheet.indexOf(groundingSteps().constFirst());
    QVERIFY(emergency >= 0 && emergency < line && line < directory && directory < grounding);
    QVERIFY(words(*help).contains(QStringLiteral("988")));
}

void HelpNowPageTest::anotherCountryStillSaysWhatToDo()
{
    const auto help = page();
    choose(*help, QString());
    QVERIFY(words(*help).contains(QStringLiteral("Call your local emergency number.")));
    QVERIFY(words(*help).contains(QStringLiteral("findahelpline.com")));
}

void HelpNowPageTest::onlyTheCountryIsKeptAndAsANumber()
{
    const auto help = page();
    choose(*help, QStringLiteral("DE"));
    m_preferences.reset(); // writes the file; the page is not touched any more
    QSettings stored(m_folder->filePath(QStringLiteral("kinward.ini")), QSettings::IniFormat);
    QCOMPARE(stored.allKeys(), QStringList(QStringLiteral("helpCountry")));
    QCOMPARE(stored.value(QStringLiteral("helpCountry")).toInt(), int(QLocale::Germany));
}

void HelpNowPageTest::aCountryIsRememberedForTheNextTime()
{
    choose(*page(), QStringLiteral("AU"));
    const auto again = page();
    QCOMPARE(again->findChild<CountryPicker *>()->code(), QStringLiteral("AU"));
    QVERIFY(words(*again).contains(QStringLiteral("13 11 14")));
}

void HelpNowPageTest::numbersAreCopiedByOneKey()
{
    const auto help = page();
    choose(*help, QStringLiteral("US"));
    QPushButton *copy = nullptr;
    for (QPushButton *each : help->findChildren<QPushButton *>()) {
        if (each->accessibleName() == QStringLiteral("Copy 988") && each->isVisible())
            copy = each;
    }
    QVERIFY(copy);
    QTest::keyClick(copy, Qt::Key_Space);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("988"));
}

void HelpNowPageTest::ownPeopleStandBetweenDirectoryAndGrounding()
{
    const auto help = page();
    help->setOwnPeople({QStringLiteral("M., in the evening")});
    const QString sheet = helpSheetText(help->sheet());
    const auto person = sheet.indexOf(QStringLiteral("M., in the evening"));
    QVERIFY(sheet.indexOf(QStringLiteral("findahelpline.com")) < person);
    QVERIFY(person < sheet.indexOf(groundingSteps().constFirst()));
    QVERIFY(words(*help).contains(QStringLiteral("M., in the evening")));
}

void HelpNowPageTest::oldNumbersAreCalledOld()
{
    QVERIFY(!words(*page()).contains(QStringLiteral("more than a year ago")));
    m_clock.set(m_clock.now().addYears(2));
    QVERIFY(words(*page()).contains(QStringLiteral("more than a year ago")));
    m_clock.set(m_clock.now().addYears(-2));
}

void HelpNowPageTest::everyControlHasANameAndATarget()
{
    const auto help = page();
    choose(*help, QStringLiteral("DE"));
    QTest::qWait(20);
    QCOMPARE(accessibilityProblems(help.get()), QString());
}

KINWARD_TEST("helpnowpage", HelpNowPageTest)
#include "helpnowpage_test.moc"
