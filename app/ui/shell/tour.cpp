// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tour.h"

#include "storage/journal.h"
#include "ui/exchange/importdialog.h"
#include "ui/settings/protectiondialog.h"
#include "ui/shell/caretour.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/shortcutsheet.h"
#include "ui/unlock/firstrunpage.h"
#include "ui/unlock/unlockpage.h"

#include <QCoreApplication>
#include <QListWidget>
#include <QLocale>
#include <QPixmap>
#include <QPushButton>
#include <QThread>

namespace
{
constexpr int settlingRounds = 12;
constexpr int settlingMilliseconds = 25;
constexpr int mostHits = 200;

struct TourWords {
    Q_DECLARE_TR_FUNCTIONS(Tour)
};

/// Long reads come back from their thread in their own time, and layouts settle in rounds.
void settle()
{
    for (int round = 0; round < settlingRounds; ++round) {
        QCoreApplication::processEvents();
        QThread::msleep(settlingMilliseconds);
    }
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

constexpr ErrorKind everyKind[] = {
    ErrorKind::NotFound,      ErrorKind::Invalid,  ErrorKind::WrongKey, ErrorKind::DamagedHeader,
    ErrorKind::ChangedHeader, ErrorKind::Damaged,  ErrorKind::TooNew,   ErrorKind::Busy,
    ErrorKind::NoSpace,       ErrorKind::ReadOnly, ErrorKind::Storage,  ErrorKind::Format,
};
} // namespace

Tour::Tour(MainWindow &window, const QString &folder)
    : m_window(window)
    , m_folder(folder)
{
    m_folder.mkpath(QStringLiteral("."));
}

Result<> Tour::draw(const QString &name)
{
    return draw(m_window, name);
}

Result<> Tour::draw(QWidget &widget, const QString &name)
{
    settle();
    const QString path = m_folder.filePath(name + QStringLiteral(".png"));
    if (!widget.grab().save(path))
        return failure(ErrorKind::Storage, TourWords::tr("The picture %1 could not be written.").arg(path));
    return {};
}

Result<> Tour::drawLocked()
{
    m_window.showRoom(Room::Unlock);
    if (const Result<> drawn = draw(QStringLiteral("unlock")); !drawn)
        return drawn;
    if (const Result<> drawn = drawProblems(); !drawn)
        return drawn;
    m_window.showRoom(Room::Help);
    if (const Result<> drawn = draw(QStringLiteral("help-locked")); !drawn)
        return drawn;
    return drawFirstRun();
}

Result<> Tour::drawProblems()
{
    for (const ErrorKind kind : everyKind) {
        m_window.unlockPage()->showProblem({kind, {}});
        const QString name = QStringLiteral("unlock-error-") + errorKindName(kind).toLower();
        if (const Result<> drawn = draw(name); !drawn)
            return drawn;
    }
    return {};
}

Result<> Tour::drawFirstRun()
{
    for (const auto step : {FirstRunPage::Welcome, FirstRunPage::Place, FirstRunPage::Passphrase}) {
        m_window.showFirstRun(QDir::home().filePath(QStringLiteral("Journal.kinward")), step);
        if (const Result<> drawn = draw(QStringLiteral("first-run-%1").arg(step + 1)); !drawn)
            return drawn;
    }
    m_window.firstRunPage()->showRecoveryCode(QStringLiteral("0000 1111 2222 3333 4444 5555 66666 77777"), 4);
    if (const Result<> drawn = draw(QStringLiteral("first-run-4")); !drawn)
        return drawn;
    m_window.showFirstRun({}, FirstRunPage::Choices);
    return draw(QStringLiteral("first-run-5"));
}

Result<> Tour::drawUnlocked(Journal &journal)
{
    return drawRooms()
        .and_then([&] { return drawLibrary(); })
        .and_then([&] { return drawEntries(journal); })
        .and_then([&] { return drawGuidedRecord(); })
        .and_then([&] { return drawSmallTests(); })
        .and_then([&] { return drawDialogs(journal); });
}

Result<> Tour::drawCare(VaultSession &session, AutomaticBackups &backups)
{
    CareTour care(session, backups,
                  [this](QWidget &window, const QString &name) { return draw(window, name); });
    return care.drawBackups(&m_window).and_then([&] { return care.drawRepair(&m_window); });
}

Result<> Tour::drawRooms()
{
    for (const RoomRow &row : roomRows()) {
        m_window.showRoom(row.room);
        if (const Result<> drawn = draw(roomName(row.room)); !drawn)
            return drawn;
    }
    m_window.showRoom(Room::Library);
    if (const auto &openPage = m_window.pages().page(Room::Library).openConcept)
        openPage(QStringLiteral("attribution"));
    return draw(QStringLiteral("library-page"));
}

void Tour::open(const Journal &journal, RecordKind kind, const QString &query)
{
    m_window.showRoom(Room::Journal);
    const Result<SearchResult> found = journal.search(query, mostHits);
    for (const SearchHit &hit : found ? found->hits : QList<SearchHit>()) {
        if (hit.entry.kind == kind)
            return m_window.pages().page(Room::Journal).openEntry(kind, hit.entry.id);
    }
}

Result<> Tour::drawEntries(const Journal &journal)
{
    open(journal, RecordKind::Note, {});
    if (const Result<> drawn = draw(QStringLiteral("journal-note")); !drawn)
        return drawn;
    open(journal, RecordKind::ThoughtRecord, QStringLiteral("has:cause has:plan"));
    return draw(QStringLiteral("journal-record"));
}

Result<> Tour::drawGuidedRecord()
{
    QWidget *page = m_window.pages().page(Room::Journal).widget;
    if (auto *edit = page->findChild<QPushButton *>(QStringLiteral("editRecord")))
        edit->click();
    auto *steps = page->findChild<QListWidget *>(QStringLiteral("steps"));
    for (int step = 0; steps && step < steps->count(); ++step) {
        steps->setCurrentRow(step);
        if (const Result<> drawn = draw(QStringLiteral("journal-guided-%1").arg(step + 1)); !drawn)
            return drawn;
    }
    return {};
}

Result<> Tour::drawSmallTests()
{
    m_window.showRoom(Room::Goals);
    QWidget *page = m_window.pages().page(Room::Goals).widget;
    if (auto *tests = page->findChild<QPushButton *>(QStringLiteral("smallTests")))
        tests->click();
    return draw(QStringLiteral("goals-small-tests"));
}

Result<> Tour::drawDialogs(Journal &journal)
{
    ImportDialog import(journal, &m_window);
    import.show();
    if (const Result<> drawn = draw(import, QStringLiteral("import")); !drawn)
        return drawn;
    ProtectionDialog protection(QLocale().name(), &m_window);
    protection.show();
    return draw(protection, QStringLiteral("protection"));
}
