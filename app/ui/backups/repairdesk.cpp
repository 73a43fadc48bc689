// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backups/repairdesk.h"

#include "core/clock.h"
#include "storage/backups.h"
#include "storage/vaultcheck.h"
#include "ui/backups/repairsteps.h"
#include "ui/backups/restorework.h"
#include "ui/widgets/longtask.h"
#include "vault/vault.h"

#include <QDir>
#include <QFileInfo>

RepairDesk::RepairDesk(const QString &folder, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_folder(QDir::cleanPath(QFileInfo(folder).absoluteFilePath()))
    , m_clock(clock)
    , m_task(new LongTask(this))
{
}

RepairDesk::~RepairDesk()
{
    // Its work reads what goes with this desk.
    m_task->disconnect();
    m_task->drop();
}

void RepairDesk::use(std::shared_ptr<Vault> vault)
{
    m_vault = std::move(vault);
}

void RepairDesk::letGo()
{
    m_task->letGo();
    m_key.reset();
    m_vault.reset();
    m_savedVault.reset();
}

RepairSubject RepairDesk::subject() const
{
    return {m_folder, m_backupFolder, m_key, m_vault, m_state};
}

void RepairDesk::start(const QString &stage, const Step &step)
{
    // Its own hold on everything: it may end after this desk.
    const auto work = [step, subject = subject(), stages = m_task->stages(),
                       world = OwnWorld::at(m_clock)](Progress &progress) {
        return step(subject, {stages, progress, world->clock, world->random});
    };
    m_task->start(stage, [this, work](Progress &progress) {
        const auto examination = std::make_shared<Examination>(work(progress));
        return [this, examination] { take(*examination); };
    });
}

void RepairDesk::take(const Examination &examination)
{
    if (examination.vault)
        m_vault = examination.vault;
    if (!examination.mended.isEmpty())
        Q_EMIT mended(examination.mended);
    if (!examination.report) {
        Q_EMIT failed(examination.report.error());
    } else if (!*examination.report) {
        Q_EMIT cancelled();
    } else {
        m_state = (*examination.report)->state;
        Q_EMIT examined(**examination.report);
    }
}

void RepairDesk::open(ShownKey key)
{
    m_key = std::make_shared<const ShownKey>(std::move(key));
    start(tr("Opening the journal…"), RepairSteps::open);
}

void RepairDesk::examine()
{
    start(tr("Reading everything…"), m_vault ? RepairSteps::examine : RepairSteps::open);
}

void RepairDesk::mendHeader()
{
    start(tr("Mending the header…"), RepairSteps::mendHeader);
}

void RepairDesk::bringBackNewest()
{
    start(tr("Opening the newest checked backup…"), RepairSteps::bringBackNewest);
}

void RepairDesk::salvageInto(const QString &parent)
{
    if (!m_vault)
        return;
    const QString folder = RepairSteps::freeFolder(parent, m_folder, m_clock.now());
    const auto work = [folder, vault = m_vault, world = OwnWorld::at(m_clock)](Progress &progress) {
        return salvage(*vault, folder, world->clock, world->random, progress);
    };
    m_task->start(tr("Saving what can be read…"), [this, work](Progress &progress) {
        const auto outcome = std::make_shared<Result<SalvageOutcome>>(work(progress));
        return [this, outcome] { takeSalvage(std::move(*outcome)); };
    });
}

void RepairDesk::takeSalvage(Result<SalvageOutcome> outcome)
{
    if (!outcome) {
        Q_EMIT failed(outcome.error());
        return;
    }
    if (!outcome->vault) {
        Q_EMIT cancelled();
        return;
    }
    m_savedVault = std::shared_ptr<Vault>(std::move(outcome->vault));
    Q_EMIT salvaged(std::make_shared<const SalvageOutcome>(std::move(*outcome)));
}

void RepairDesk::bringBackLost(const Salvaged &outcome)
{
    if (!m_savedVault)
        return;
    const auto work = [outcome, vault = m_savedVault, stages = m_task->stages(),
                       world = OwnWorld::at(m_clock)](Progress &progress) {
        return RepairSteps::bringBackLost(*vault, *outcome, {stages, progress, world->clock, world->random});
    };
    m_task->start(tr("Bringing back what the backup has…"),
                  [this, work](Progress &progress) -> LongTask::Answer {
                      return [this, brought = work(progress)] {
                          if (brought)
                              Q_EMIT lostBroughtBack(brought->done, brought->failed);
                          else
                              Q_EMIT failed(brought.error());
                      };
                  });
}
