// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/automaticbackups.h"

#include "core/clock.h"
#include "storage/backups.h"
#include "storage/journal.h"
#include "ui/backups/backuphealth.h"
#include "ui/backups/secondplacewatch.h"
#include "ui/shell/vaultsession.h"
#include "vault/vault.h"

#include <QLocale>

namespace
{
/// Not at once: who has just unlocked wants to read and write.
constexpr int afterUnlocking = 20 * 1000; ///< milliseconds
constexpr int anHour = 60 * 60 * 1000;
} // namespace

AutomaticBackups::AutomaticBackups(VaultSession &session, QObject *parent, SecondPlaceWatch *watch,
                                   BackupRunner::Make make)
    : QObject(parent)
    , m_session(session)
    , m_make(std::move(make))
    , m_watch(watch ? watch : new SecondPlaceWatch(this))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(afterUnlocking);
    m_hourly.setInterval(anHour);
    connect(m_watch, &SecondPlaceWatch::looked, this, &AutomaticBackups::takeSecondPlace);
    connect(&m_session, &VaultSession::unlocked, this, &AutomaticBackups::begin);
    connect(&m_session, &VaultSession::aboutToLock, this, &AutomaticBackups::end);
}

AutomaticBackups::~AutomaticBackups() = default;

void AutomaticBackups::begin()
{
    m_runner = std::make_unique<BackupRunner>(*m_session.vault(), m_session.clock(), nullptr, m_make);
    m_runner->setSecondPlace(secondPlace());
    connect(m_runner.get(), &BackupRunner::started, this, &AutomaticBackups::stateChanged);
    connect(m_runner.get(), &BackupRunner::progressed, this, [this](int percent) {
        m_percent = percent;
        Q_EMIT stateChanged();
    });
    connect(m_runner.get(), &BackupRunner::made, this,
            [this](const BackupInfo &, const QString &problem) { takeEnd(problem, true); });
    connect(m_runner.get(), &BackupRunner::failed, this,
            [this](const Error &error) { takeEnd(error.message, false); });
    connect(m_runner.get(), &BackupRunner::secondPlaceFailed, this,
            [this](const QString &problem) { takeEnd(problem, true); });
    connect(m_runner.get(), &BackupRunner::endedWithout, this, &AutomaticBackups::lookAgain);
    for (QTimer *timer : {&m_soon, &m_hourly}) {
        connect(timer, &QTimer::timeout, m_runner.get(), &BackupRunner::startIfDue);
        timer->start();
    }
    Q_EMIT stateChanged();
}

void AutomaticBackups::end()
{
    m_soon.stop();
    m_hourly.stop();
    m_watch->cancel();
    if (m_runner && m_session.isLent())
        m_runner->stop(); // who borrows the vault works on its files
    m_runner.reset();
    m_problem.clear();
    m_warning.clear();
    Q_EMIT stateChanged();
}

void AutomaticBackups::lookAgain()
{
    if (!m_runner)
        return;
    const QString folder = secondPlace();
    const auto state = folder.isEmpty() ? SecondPlaceState::None : SecondPlaceState::Looking;
    const BackupHealth health = lookAtBackups(*m_session.vault(), state, m_session.clock().now());
    if (folder.isEmpty())
        m_watch->cancel();
    else
        m_watch->look(folder, health.newest ? health.newest->path : QString());
    takeHealth(health);
}

QString AutomaticBackups::secondPlace() const
{
    return m_session.journal()->setting(secondPlaceSetting()).value_or(QString());
}

void AutomaticBackups::takeSecondPlace(const QString &folder, const PlaceSeen &seen)
{
    if (!m_runner || folder != secondPlace())
        return;
    const SecondPlaceState state = secondPlaceState(seen, m_newest, m_session.vault()->backupSeal());
    if (state == SecondPlaceState::Current && m_isProblemOfSecondPlace)
        m_problem.clear();
    takeHealth(lookAtBackups(*m_session.vault(), state, m_session.clock().now()));
}

void AutomaticBackups::takeHealth(const BackupHealth &health)
{
    m_newest = health.newest;
    m_warning = warningSentence(health.warnings);
    Q_EMIT stateChanged();
}

bool AutomaticBackups::isRunning() const
{
    return m_runner && m_runner->isRunning();
}

void AutomaticBackups::backUpNow()
{
    if (!m_runner)
        return;
    m_problem.clear();
    m_percent = 0;
    if (m_runner->isRunning())
        m_runner->cancel();
    else
        m_runner->start();
}

void AutomaticBackups::takeEnd(const QString &problem, bool isOfSecondPlace)
{
    m_problem = problem;
    m_isProblemOfSecondPlace = isOfSecondPlace;
    lookAgain();
}

QString AutomaticBackups::sentence() const
{
    if (!m_runner)
        return {};
    if (m_runner->isRunning())
        //: %1 how far a backup is, in percent
        return tr("A backup is being made: %1 %").arg(QLocale().toString(m_percent));
    if (!m_problem.isEmpty())
        return m_problem;
    const QDateTime now = m_session.clock().now();
    const BackupJob job = BackupJob::of(*m_session.vault());
    const auto newest = newestVerified(listBackups(job.folder, job.seal), now);
    return newestSentence(newest, now);
}
