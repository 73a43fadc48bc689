// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/application.h"

#include "ui/shell/autolock.h"
#include "ui/shell/rooms.h"
#include "ui/shell/startclock.h"
#include "ui/shell/tour.h"
#include "ui/shell/vaultcare.h"

#include <QApplication>
#include <QFileInfo>
#include <QTextStream>

namespace
{
constexpr int exitDone = 0;
constexpr int exitFailed = 1;

void say(const QString &sentence)
{
    QTextStream(stderr) << sentence << Qt::endl;
}
} // namespace

KinwardApplication::KinwardApplication(const CommandLine &line)
    : m_line(line)
    , m_throwAway(line.isDemo ? std::make_unique<QTemporaryDir>() : nullptr)
    , m_preferences(m_throwAway ? m_throwAway->filePath(QStringLiteral("kinward.ini"))
                                : Preferences::defaultFile())
    , m_session(m_clock, m_random)
{
    m_translations.use(line.language.isEmpty() ? m_preferences.language() : line.language);
    m_theme.setScheme(line.scheme.value_or(m_preferences.scheme()));
    m_theme.setTextScale(line.textScale.value_or(m_preferences.textScale()));
}

KinwardApplication::~KinwardApplication()
{
    m_session.lock();
}

void KinwardApplication::buildWindow()
{
    m_window = std::make_unique<MainWindow>(
        m_session, m_preferences, pageFactory(m_preferences, m_theme, &m_backups),
        vaultDoor(m_clock, m_random, {}, m_line.isDemo ? nullptr : &m_keychain));
    m_window->care().setBackups(&m_backups);
    m_window->autoLock().listen({});
    if (m_line.size)
        m_window->resize(*m_line.size);
    const QString folder = m_line.vaultFolder.isEmpty() ? m_preferences.vaultFolder()
                                                        : QFileInfo(m_line.vaultFolder).absoluteFilePath();
    m_window->begin(m_demo ? m_demo->folder() : folder);
}

Result<> KinwardApplication::openDemo()
{
    Result<std::unique_ptr<DemoVault>> demo = DemoVault::make(m_clock, m_random);
    if (!demo)
        return Failure(demo.error());
    m_demo = std::move(*demo);
    return {};
}

Result<> KinwardApplication::drawTour()
{
    Tour tour(*m_window, m_line.tourFolder);
    if (const Result<> drawn = tour.drawLocked(); !drawn)
        return drawn;
    if (const Result<> begun = m_session.begin(m_demo->takeVault()); !begun)
        return begun;
    return tour.drawUnlocked(*m_session.journal()).and_then([&] {
        return tour.drawCare(m_session, m_backups);
    });
}

int KinwardApplication::run(double mainStarted)
{
    Result<> ready;
    if (m_line.isDemo)
        ready = openDemo();
    if (!ready) {
        say(ready.error().message);
        return exitFailed;
    }
    buildWindow();
    if (m_line.exitsAfterStart)
        reportStart(mainStarted);
    m_window->show();
    if (!m_line.tourFolder.isEmpty()) {
        if (const Result<> drawn = drawTour(); !drawn) {
            say(drawn.error().message);
            return exitFailed;
        }
        return exitDone;
    }
    if (m_demo)
        ready = m_session.begin(m_demo->takeVault());
    if (!ready)
        say(ready.error().message);
    return ready ? QApplication::exec() : exitFailed;
}

void KinwardApplication::reportStart(double mainStarted)
{
    new FirstPaint(*m_window, [mainStarted] {
        const double now = millisecondsSinceProcessStart();
        QTextStream(stdout) << QString::number(now, 'f', 1)
                            << QStringLiteral(" ms since the process began (±10), ")
                            << QString::number(now - mainStarted, 'f', 1)
                            << QStringLiteral(" ms since main()") << Qt::endl;
        QApplication::quit();
    });
}
