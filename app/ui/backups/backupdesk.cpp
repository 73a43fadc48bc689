// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backups/backupdesk.h"

#include "core/clock.h"
#include "storage/backuprunner.h"
#include "storage/journal.h"
#include "storage/secondplace.h"
#include "ui/backups/secondplacewatch.h"
#include "ui/backups/shownkey.h"
#include "ui/widgets/longtask.h"
#include "vault/vaultfolder.h"

#include <QFileInfo>

BackupDesk::BackupDesk(const BackupPlace &place, QObject *parent)
    : QObject(parent)
    , m_place(place)
    , m_task(new LongTask(this))
{
    connect(&place.watch, &SecondPlaceWatch::looked, this, &BackupDesk::takeSecondPlace);
}

BackupDesk::~BackupDesk()
{
    // Its work reads what goes with this desk.
    m_task->disconnect();
    m_task->drop();
}

void BackupDesk::letGo()
{
    m_task->disconnect();
    m_task->letGo();
}

void BackupDesk::lookAgain()
{
    const QString folder = secondPlace();
    takeHealth(folder.isEmpty() ? SecondPlaceState::None : SecondPlaceState::Looking);
    if (folder.isEmpty())
        m_place.watch.cancel();
    else
        m_place.watch.look(folder, m_health.newest ? m_health.newest->path : QString());
}

void BackupDesk::takeHealth(SecondPlaceState secondPlace)
{
    m_health = lookAtBackups(m_place.vault, secondPlace, m_place.clock.now());
    Q_EMIT changed();
}

void BackupDesk::takeSecondPlace(const QString &folder, const PlaceSeen &seen)
{
    if (folder == secondPlace())
        takeHealth(secondPlaceState(seen, m_health.newest, m_place.vault.backupSeal()));
}

QString BackupDesk::secondPlace() const
{
    return m_place.journal.setting(secondPlaceSetting()).value_or(QString());
}

void BackupDesk::open(const QString &path, const std::function<void(const Opened &)> &then)
{
    auto opened = OpenedBackup::open(path, m_place.vault);
    if (!opened)
        Q_EMIT complained(opened.error().message, {});
    else
        then(std::make_shared<const OpenedBackup>(std::move(*opened)));
}

void BackupDesk::open(const QString &path, ShownKey key, const std::function<void(const Opened &)> &then)
{
    const auto shown = std::make_shared<const ShownKey>(std::move(key));
    m_task->start(tr("Opening the backup…"), [this, shown, path, then](Progress &) {
        const auto opened = std::make_shared<Result<OpenedBackup>>(OpenedBackup::open(path, shown->slot()));
        return [this, opened, then] {
            if (!*opened)
                Q_EMIT complained(opened->error().message, {});
            else
                then(std::make_shared<const OpenedBackup>(std::move(**opened)));
        };
    });
}

void BackupDesk::check(const Opened &backup)
{
    const std::shared_ptr<OwnWorld> world = OwnWorld::at(m_place.clock);
    m_task->start(tr("Reading the backup from end to end…"), [this, backup, world](Progress &progress) {
        const auto problems = checkBackup(backup->file.path(), backup->database, backup->seal, world->clock,
                                          world->random, progress);
        return [this, backup, problems] { takeCheck(backup, problems); };
    });
}

void BackupDesk::takeCheck(const Opened &backup, const Result<std::optional<QList<QString>>> &problems)
{
    if (!problems) {
        Q_EMIT complained(problems.error().message, {});
    } else if (!*problems) {
        Q_EMIT said(tr("You stopped the check. Nothing was changed."));
    } else if ((*problems)->isEmpty()) {
        takeWhole(backup);
    } else {
        Q_EMIT damageFound(backup->file.path());
        //: %1 a sentence that says what is wrong with a backup
        Q_EMIT complained(
            tr("%1 Your journal is not touched by this. Keep the other backups, and make a new one.")
                .arg((*problems)->first()),
            tr("This backup is damaged"));
    }
}

void BackupDesk::takeWhole(const Opened &backup)
{
    BackupFile file = backup->file;
    const Result<> noted =
        file.verifiedAt(backup->seal) ? Result<>() : file.markVerified(backup->seal, m_place.clock.now());
    lookAgain();
    if (noted)
        Q_EMIT said(tr("The backup was read from end to end. It is whole."));
    else
        Q_EMIT complained(noted.error().message,
                          tr("The backup is whole, but that could not be noted in it"));
}

void BackupDesk::replaceOlder()
{
    const auto job = std::make_shared<BackupJob>(BackupJob::of(m_place.vault, secondPlace()));
    const std::shared_ptr<OwnWorld> world = OwnWorld::at(m_place.clock);
    m_task->start(
        tr("Making a new backup before older ones are deleted…"), [this, job, world](Progress &progress) {
            const auto replaced = replaceBackups(std::move(*job), world->clock, world->random, progress);
            return [this, replaced] { takeReplaced(replaced); };
        });
}

void BackupDesk::takeReplaced(const Result<std::optional<ReplacedBackups>> &replaced)
{
    lookAgain();
    if (!replaced) {
        Q_EMIT complained(replaced.error().message, tr("The older backups were not replaced"));
    } else if (!*replaced) {
        Q_EMIT said(tr("You stopped it. The older backups are still there."));
    } else if ((*replaced)->secondPlaceError) {
        Q_EMIT complained((*replaced)->secondPlaceError->message,
                          tr("The older backups at the second place are still there"));
    } else {
        Q_EMIT said(tr("A new backup was made and checked, and %n older one(s) deleted.", nullptr,
                       (*replaced)->removed));
    }
}

void BackupDesk::setSecondPlace(const QString &folder)
{
    const QString place = folder.isEmpty() ? QString() : QFileInfo(folder).absoluteFilePath();
    const QString vault = VaultFolder::realPath(m_place.vault.folder());
    const QString real = VaultFolder::realPath(place);
    if (!place.isEmpty() && (real == vault || real.startsWith(vault + u'/'))) {
        Q_EMIT complained(
            tr("This folder belongs to the journal itself, so a copy there would be lost with it. "
               "Choose a folder in another place, best on another disk."),
            {});
        return;
    }
    if (const Result<> kept = m_place.journal.setSetting(secondPlaceSetting(), place); !kept) {
        Q_EMIT complained(kept.error().message, {});
        return;
    }
    m_place.runner.setSecondPlace(place);
    lookAgain();
    fillSecondPlace();
}

void BackupDesk::fillSecondPlace()
{
    const QString place = secondPlace();
    const std::optional<BackupInfo> newest = m_health.newest;
    if (place.isEmpty() || !newest)
        return;
    const auto seal = std::make_shared<const BackupSeal>(m_place.vault.backupSeal());
    m_task->start(tr("Copying the newest backup to the second place…"),
                  [this, place, seal, path = newest->path](Progress &progress) {
                      const Result<Completion> copied = copyToSecondPlace(path, place, *seal, progress);
                      return [this, copied] { takeCopy(copied); };
                  });
}

void BackupDesk::takeCopy(const Result<Completion> &copied)
{
    lookAgain();
    if (!copied)
        Q_EMIT complained(copied.error().message, {});
    else if (*copied == Completion::Done)
        Q_EMIT said(tr("The second place has the newest backup now."));
}
