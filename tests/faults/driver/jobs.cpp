// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs.h"

#include "commands.h"
#include "entries.h"
#include "migrationtrial.h"
#include "storage/backups.h"
#include "storage/openedbackup.h"
#include "vault/newkey.h"
#include "vault/recoverycode.h"
#include "vault/slotadministration.h"

Result<> Jobs::save(VaultAtWork &work, int first, int count)
{
    for (int number = first; number < first + count; ++number) {
        if (const auto saved = work.journal->save(entryOf(number)); !saved)
            return Failure(saved.error());
        acknowledge(QStringLiteral("saved %1").arg(number));
    }
    return {};
}

Result<> Jobs::backUp(VaultAtWork &work, int minutesLater)
{
    work.clock.advance(qint64(minutesLater) * 60'000);
    const auto outcome = makeBackup(BackupJob::of(*work.vault), work.clock, work.random, work.progress);
    if (!outcome)
        return Failure(outcome.error());
    acknowledge(QStringLiteral("backup %1").arg(outcome->made->path.section(u'/', -1)));
    return {};
}

Result<> Jobs::changeSlot(VaultAtWork &work)
{
    auto snapshot = work.vault->slotSnapshot();
    if (!snapshot)
        return Failure(snapshot.error());
    const SecureBuffer known = VaultAtWork::passphrase();
    const auto administration =
        SlotAdministration::prove(std::move(*snapshot), {KeySlotKind::Passphrase, known});
    if (!administration)
        return Failure(administration.error());
    const auto change = administration->newRecoveryCode(work.clock.now());
    if (!change)
        return Failure(change.error());
    acknowledge(QStringLiteral("code %1").arg(change->code));
    if (const auto applied = work.vault->apply(change->change); !applied)
        return applied;
    acknowledge(QStringLiteral("changed"));
    return {};
}

Result<> Jobs::changeKey(VaultAtWork &work)
{
    auto key = work.vault->prepareNewKey(VaultAtWork::passphrase(), work.clock);
    if (!key)
        return Failure(key.error());
    acknowledge(QStringLiteral("code %1").arg(key->recoveryCode));
    work.journal.reset();
    if (const auto done = changeMasterKey(*work.vault, std::move(*key), work.context()); !done)
        return Failure(done.error());
    acknowledge(QStringLiteral("changed"));
    return work.openJournal();
}

Result<> Jobs::restore(VaultAtWork &work, const QString &backup)
{
    const auto source = OpenedBackup::open(backup, *work.vault);
    if (!source)
        return Failure(source.error());
    work.journal.reset();
    if (const auto done = restoreEverything(*work.vault, source->database, work.context()); !done)
        return Failure(done.error());
    acknowledge(QStringLiteral("restored"));
    return work.openJournal();
}

Result<> Jobs::seal(VaultAtWork &work, int first, int count)
{
    const DraftBox box = work.vault->draftBox();
    for (int number = first; number < first + count; ++number) {
        const auto sealed = box.seal(entryOf(number).title.toUtf8());
        if (!sealed)
            return Failure(sealed.error());
        acknowledge(QStringLiteral("sealed %1").arg(number));
    }
    return {};
}

Result<> Jobs::migrate(VaultAtWork &work)
{
    if (const auto done = MigrationTrial::apply(*work.vault); !done)
        return done;
    acknowledge(QStringLiteral("migrated"));
    return {};
}

namespace
{
QJsonObject answerOf(const Result<> &result)
{
    return result ? QJsonObject{{QStringLiteral("done"), true}} : toJson(result.error());
}

QJsonObject makeVault(const QStringList &words)
{
    const auto code =
        VaultAtWork::make(words.value(0), words.value(1).toInt(), qMax(1, words.value(2).toInt()));
    return code ? QJsonObject{{QStringLiteral("code"), *code}} : toJson(code.error());
}

/// work FOLDER CODE JOB ARGUMENT…
QJsonObject workOn(const QStringList &words)
{
    VaultAtWork work;
    const QString job = words.value(2);
    const bool isAlone = job == QLatin1StringView("migrate");
    const Result<> opened =
        isAlone ? work.unlock(words.value(0), words.value(1)) : work.open(words.value(0), words.value(1));
    if (!opened)
        return answerOf(opened);
    acknowledge(QStringLiteral("open"));
    const int number = words.value(3).toInt();
    if (isAlone)
        return answerOf(Jobs::migrate(work));
    if (job == QLatin1StringView("save"))
        return answerOf(Jobs::save(work, number, words.value(4).toInt()));
    if (job == QLatin1StringView("seal"))
        return answerOf(Jobs::seal(work, number, words.value(4).toInt()));
    if (job == QLatin1StringView("backup"))
        return answerOf(Jobs::backUp(work, number));
    if (job == QLatin1StringView("slot"))
        return answerOf(Jobs::changeSlot(work));
    if (job == QLatin1StringView("key"))
        return answerOf(Jobs::changeKey(work));
    if (job == QLatin1StringView("restore"))
        return answerOf(Jobs::restore(work, words.value(3)));
    return toJson({ErrorKind::Invalid, QStringLiteral("no such job")});
}

/// create FOLDER COUNT: a new vault, its first entries acknowledged one by one
QJsonObject createAndSave(const QStringList &words)
{
    VaultAtWork work;
    auto created =
        Vault::create(words.value(0), VaultAtWork::passphrase(), {minimumDerivationMemory, 1}, work.clock);
    if (!created)
        return toJson(created.error());
    work.vault = std::move(created->vault);
    auto journal = Journal::create(*work.vault, work.clock, work.random);
    if (!journal)
        return toJson(journal.error());
    work.journal = std::move(*journal);
    acknowledge(QStringLiteral("code %1").arg(created->recoveryCode));
    acknowledge(QStringLiteral("changed"));
    return answerOf(Jobs::save(work, 0, words.value(1).toInt()));
}
} // namespace

Commands jobCommands()
{
    return {{QStringLiteral("make"), makeVault},
            {QStringLiteral("work"), workOn},
            {QStringLiteral("create"), createAndSave}};
}
