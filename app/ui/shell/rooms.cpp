// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rooms.h"

#include "storage/journal.h"
#include "ui/goals/goalspage.h"
#include "ui/help/helpnowpage.h"
#include "ui/journal/journalpage.h"
#include "ui/library/librarypage.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/automaticbackups.h"
#include "ui/shell/translations.h"
#include "ui/today/todaypage.h"
#include "ui/trends/trendspage.h"
#include "ui/widgets/preferences.h"

namespace
{
const QString ownPeopleSetting = QStringLiteral("help.people"); ///< one a line

HelpNowPage *helpNowPage(Preferences &preferences, VaultSession &session, QWidget *parent)
{
    auto *page = new HelpNowPage(preferences, session.clock(), parent);
    const auto showPeople = [page, &session] {
        const Result<QString> people = session.journal()->setting(ownPeopleSetting);
        if (people)
            return page->setOwnPeople(people->split(QLatin1Char('\n'), Qt::SkipEmptyParts));
        // An empty list would take the place of what is there with the first edit.
        page->hideOwnPeople();
        page->showProblem(people.error().message);
    };
    if (session.isUnlocked())
        showPeople();
    QObject::connect(&session, &VaultSession::unlocked, page, showPeople);
    QObject::connect(&session, &VaultSession::aboutToLock, page, &HelpNowPage::hideOwnPeople);
    QObject::connect(page, &HelpNowPage::ownPeopleChanged, page, [page, &session](const QStringList &people) {
        const Result<> kept = session.journal()->setSetting(ownPeopleSetting, people.join(QLatin1Char('\n')));
        if (!kept)
            page->showProblem(kept.error().message);
    });
    return page;
}

TodayPage *todayPage(AutomaticBackups *backups, VaultSession &session, QWidget *parent)
{
    auto *page = new TodayPage(*session.journal(), session.clock(), parent);
    if (!backups)
        return page;
    const auto show = [backups, page] { page->setBackupNotice(backups->warning()); };
    QObject::connect(backups, &AutomaticBackups::stateChanged, page, show);
    show();
    return page;
}

LibraryPage *libraryPage(Preferences &preferences, VaultSession &session, QWidget *parent)
{
    auto *page = new LibraryPage(parent);
    page->setReadingSize(preferences.readingSize());
    QObject::connect(page, &LibraryPage::readingSizeChanged, page,
                     [&preferences](int percent) { preferences.setReadingSize(percent); });
    const auto open = [page, &session] { page->openVault(*session.journal(), session.clock()); };
    if (session.isUnlocked())
        open();
    QObject::connect(&session, &VaultSession::unlocked, page, open);
    QObject::connect(&session, &VaultSession::aboutToLock, page, &LibraryPage::closeVault);
    return page;
}

void showBackups(AutomaticBackups &backups, SettingsPage &page)
{
    const auto show = [&backups, &page] { page.setBackup(backups.sentence(), backups.isRunning()); };
    QObject::connect(&backups, &AutomaticBackups::stateChanged, &page, show);
    QObject::connect(&page, &SettingsPage::backupRequested, &backups, &AutomaticBackups::backUpNow);
    show();
}
} // namespace

PageFactory pageFactory(Preferences &preferences, Theme &theme, AutomaticBackups *backups)
{
    PageFactory factory;
    factory.addMade<TodayPage>(Room::Today, [backups](VaultSession &session, QWidget *parent) {
        return todayPage(backups, session, parent);
    });
    factory.add<JournalPage>(Room::Journal);
    factory.addMade<LibraryPage>(Room::Library, [&preferences](VaultSession &session, QWidget *parent) {
        return libraryPage(preferences, session, parent);
    });
    factory.add<GoalsPage>(Room::Goals);
    factory.add<TrendsPage>(Room::Trends);
    factory.addMade<HelpNowPage>(Room::Help, [&preferences](VaultSession &session, QWidget *parent) {
        return helpNowPage(preferences, session, parent);
    });
    factory.addMade<SettingsPage>(
        Room::Settings, [&preferences, &theme, backups](VaultSession &session, QWidget *parent) {
            auto *page = new SettingsPage(preferences, theme, Translations::languages(), parent);
            page->setCanLock(session.isUnlocked());
            QObject::connect(&session, &VaultSession::unlocked, page, [page] { page->setCanLock(true); });
            QObject::connect(&session, &VaultSession::locked, page, [page] { page->setCanLock(false); });
            if (backups)
                showBackups(*backups, *page);
            return page;
        });
    return factory;
}
