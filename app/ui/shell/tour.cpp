// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tour.h"

#include "ui/shell/mainwindow.h"
#include "ui/shell/shortcutsheet.h"
#include "ui/unlock/firstrunpage.h"
#include "ui/unlock/unlockpage.h"

#include <QCoreApplication>
#include <QPixmap>
#include <QThread>

namespace
{
constexpr int settlingRounds = 12;
constexpr int settlingMilliseconds = 25;

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
    settle();
    const QString path = m_folder.filePath(name + QStringLiteral(".png"));
    if (!m_window.grab().save(path))
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
    return draw(QStringLiteral("first-run-4"));
}

Result<> Tour::drawUnlocked()
{
    for (const RoomRow &row : roomRows()) {
        m_window.showRoom(row.room);
        if (const Result<> drawn = draw(roomName(row.room)); !drawn)
            return drawn;
    }
    return {};
}
