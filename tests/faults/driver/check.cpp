// SPDX-License-Identifier: GPL-3.0-or-later
#include "check.h"

#include "commands.h"
#include "entries.h"
#include "migrationtrial.h"
#include "storage/backups.h"
#include "storage/vaultcheck.h"

#include <QJsonArray>

namespace
{
void readProblems(VaultAtWork &work, Sight &sight)
{
    const auto found = checkVault(*work.vault, work.clock, work.random, work.progress);
    if (!found) {
        sight.problems.append(errorKindName(found.error().kind));
        return;
    }
    for (const DamageFound &damage : **found)
        sight.problems.append(damagePlaceName(damage.place));
}

void readBackups(VaultAtWork &work, Sight &sight)
{
    const BackupJob job = BackupJob::of(*work.vault);
    for (const BackupInfo &backup : listBackups(job.folder, job.seal)) {
        if (!backup.verified)
            continue;
        const auto problems =
            checkBackup(backup.path, job.source, job.seal, work.clock, work.random, work.progress);
        const bool isWhole = problems && *problems && (*problems)->isEmpty();
        (isWhole ? sight.wholeBackups : sight.damagedBackups).append(backup.path.section(u'/', -1));
    }
}

void readDrafts(const Vault &vault, Sight &sight)
{
    const auto names = vault.draftBox().names();
    if (!names)
        return;
    for (const QString &name : *names) {
        const auto content = vault.openDraft(name);
        sight.drafts.append(content ? QString::fromUtf8(reinterpret_cast<const char *>(content->data()),
                                                        qsizetype(content->size()))
                                    : errorKindName(content.error().kind));
    }
}

/// The database, once the vault is unlocked.
void readDatabase(VaultAtWork &work, Sight &sight)
{
    const auto migrated = MigrationTrial::takeBack(*work.vault);
    sight.isMigrated = migrated && *migrated;
    const auto opened = migrated ? work.openJournal() : Failure(migrated.error());
    sight.journal = opened ? QStringLiteral("Opened") : errorKindName(opened.error().kind);
    if (!opened)
        return;
    readEntries(*work.journal, sight);
    readProblems(work, sight);
    readBackups(work, sight);
}

QJsonArray numbers(const QList<int> &list)
{
    QJsonArray array;
    for (const int number : list)
        array.append(number);
    return array;
}

QJsonObject check(const QStringList &words)
{
    return lookAt(words.value(0), words.mid(1)).toJson();
}
} // namespace

void readEntries(const Journal &journal, Sight &sight)
{
    const auto list = journal.entries();
    if (!list) {
        sight.problems.append(errorKindName(list.error().kind));
        return;
    }
    for (const EntrySummary &summary : *list) {
        const auto note = journal.note(summary.id);
        if (!note) {
            sight.problems.append(errorKindName(note.error().kind));
        } else if (const auto number = numberOf(*note)) {
            sight.entries.append(*number);
        } else {
            sight.wrong.append(note->title.left(40));
        }
    }
}

Sight lookAt(const QString &folder, const QStringList &codes)
{
    Sight sight;
    VaultAtWork work;
    for (const QString &code : codes) {
        const auto unlocked = work.unlock(folder, code);
        sight.outcomes.append(unlocked ? QStringLiteral("Opened") : errorKindName(unlocked.error().kind));
        if (unlocked && sight.journal.isEmpty()) {
            readDrafts(*work.vault, sight);
            readDatabase(work, sight);
        }
    }
    return sight;
}

QJsonObject Sight::toJson() const
{
    return {{QStringLiteral("outcomes"), QJsonArray::fromStringList(outcomes)},
            {QStringLiteral("journal"), journal},
            {QStringLiteral("entries"), numbers(entries)},
            {QStringLiteral("wrong"), QJsonArray::fromStringList(wrong)},
            {QStringLiteral("problems"), QJsonArray::fromStringList(problems)},
            {QStringLiteral("wholeBackups"), QJsonArray::fromStringList(wholeBackups)},
            {QStringLiteral("damagedBackups"), QJsonArray::fromStringList(damagedBackups)},
            {QStringLiteral("drafts"), QJsonArray::fromStringList(drafts)},
            {QStringLiteral("migrated"), isMigrated}};
}

Commands checkCommands()
{
    return {{QStringLiteral("check"), check}};
}
