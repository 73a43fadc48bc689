// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/automaticbackups.h"

#include "core/clock.h"
#include "storage/backuprunner.h"
#include "storage/backups.h"
#include "storage/journal.h"
#include "ui/backups/backuphealth.h"
#include "ui/shell/vaultsession.h"
#include "vault/vault.h"

#include <QLocale>

namespace
{
/// Not at once: who has just unlocked wants to read and write.
constexpr int afterUnlocking = 20 * 1000; ///< milliseconds
constexpr int anHour = 60 * 60 * 1000;
} // namespace

AutomaticBackups::AutomaticBackups(VaultSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(afterUnlocking);
    m_hourly.setInterval(anHour);
    connect(&m_session, &VaultSession::unlocked, this, &AutomaticBackups::begin);
    connect(&m_session, &VaultSession::aboutToLock, this, &AutomaticBackups::end);
}

AutomaticBackups::~AutomaticBackups() = default;

void AutomaticBackups::begin()
{
    m_runner = std::make_unique<BackupRunner>(*m_session.vault(), m_session.clock(), m_session.random());
    m_runner->setSecondPlace(m_session.journal()->setting(secondPlaceSetting()).value_or(QString()));
    connect(m_runner.get(), &BackupRunner::started, this, &AutomaticBackups::stateChanged);
    connect(m_runner.get(), &BackupRunner::progressed, this, [this](int percent) {
        m_percent = percent;
        Q_EMIT stateChanged();
    });
    connect(m_runner.get(), &BackupRunner::made, this,
            [this](const BackupInfo &, const QString &problem) { takeFailure(problem); });
    connect(m_runner.get(), &BackupRunner::failed, this,
            [this](const Error &error) { takeFailure(error.message); });
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
    m_runner.reset();
    m_problem.clear();
    m_warning.clear();
    Q_EMIT stateChanged();
}

void AutomaticBackups::lookAgain()
{
    if (!m_runner)
        return;
    const QString secondPlace = m_session.journal()->setting(secondPlaceSetting()).value_or(QString());
    m_warning =
        warningSentence(lookAtBackups(*m_session.vault(), secondPlace, m_session.clock().now()).warnings);
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

void AutomaticBackups::takeFailure(const QString &message)
{
    m_problem = message;
    lookAgain();
}

QString AutomaticBackups::sentence() const
{
    if (!m_runner)
        return {};
    if (m_runner->isRunning())
        //: %1 how far a backup is, in percent
        return tr("A backup is being made: %1 %").arg(QLocale().toString(m_percent));
    return m_problem.isEmpty() ? newestSentence() : m_problem;
}

QString AutomaticBackups::newestSentence() const
{
    const BackupJob job = BackupJob::of(*m_session.vault());
    const std::optional<BackupInfo> newest = newestVerified(listBackups(job.folder, job.seal));
    if (!newest)
        return tr("There is no backup yet. Kinward makes one by itself once you have written something.");
    //: %1 a day and a time
    return tr("The newest backup that was checked is from %1.")
        .arg(QLocale().toString(newest->created.toLocalTime(), QLocale::ShortFormat));
}
