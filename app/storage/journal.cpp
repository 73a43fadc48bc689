// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journal.h"

#include "core/durablefile.h"
#include "storage/backups.h"
#include "storage/batchwriter.h"
#include "storage/journalprivate.h"
#include "storage/keyedvault.h"
#include "storage/recordtables.h"
#include "storage/sqlcipherdriver.h"
#include "storage/sqlfailure.h"
#include "vault/vault.h"

#include <QFile>
#include <QFileInfo>

namespace
{
constexpr int daysKeptAfterRemoval = 30;

Changes changesOf(const QList<RecordKind> &kinds, const RecordId &id)
{
    return {QSet<RecordKind>(kinds.cbegin(), kinds.cend()), {id}};
}

Result<std::unique_ptr<JournalConnection>> openUpToDate(const Vault &vault, OpenMode mode, const Clock &clock,
                                                        RandomSource &random)
{
    return JournalConnection::open(vault, mode, clock, random, [&]() -> Result<> {
        Progress silent;
        const auto made = makeBackup(BackupJob::before(vault), clock, random, silent);
        return made ? Result<>() : Failure(made.error());
    });
}

void removeWithCompanions(const QString &path)
{
    for (const char *companion : {"", "-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1StringView(companion));
}

/// The file has its name only when all its tables are in it: a vault without one was never finished, and can
/// be begun again.
Result<> makeJournalFile(const Vault &vault, const Clock &clock, RandomSource &random)
{
    const QString path = vault.databasePath();
    const KeyedVault unfinished = KeyedVault::from(
        vault, QFileInfo::exists(path) ? path : path + QStringLiteral(".new")); // the one there is refused
    if (unfinished.databasePath() != path)
        removeWithCompanions(unfinished.databasePath());
    if (const auto made = JournalConnection::open(unfinished, OpenMode::Create, clock, random); !made) {
        if (unfinished.databasePath() != path)
            removeWithCompanions(unfinished.databasePath());
        return Failure(made.error());
    }
    // Closing has written the log into the file, unless the disk would not.
    if (QFileInfo(unfinished.databasePath() + QStringLiteral("-wal")).size() > 0) {
        removeWithCompanions(unfinished.databasePath());
        return storageFailure(ErrorKind::Storage);
    }
    return renameDurably(unfinished.databasePath(), path);
}

/// Most days there is nothing to purge; then nothing is written.
Result<> purgeRemoved(JournalConnection &connection)
{
    RecordRemoval removal(connection.session());
    const QDateTime limit = connection.session().now().toUTC().addDays(-daysKeptAfterRemoval);
    const Result<bool> isDue = removal.isAnythingToPurge(limit);
    if (!isDue)
        return Failure(isDue.error());
    if (!*isDue)
        return {};
    Result<Transaction> transaction = Transaction::toWrite(connection.session());
    if (!transaction)
        return Failure(transaction.error());
    const Result<int> purged = removal.purge(limit);
    return purged ? transaction->commit() : Failure(purged.error());
}
} // namespace

Journal::Journal(std::unique_ptr<Private> parts)
    : d(std::move(parts))
{
}

Journal::~Journal() = default;

Result<std::unique_ptr<Journal>> Journal::create(const Vault &vault, const Clock &clock, RandomSource &random)
{
    const Result<> made = makeJournalFile(vault, clock, random);
    return made ? open(vault, clock, random) : Failure(made.error());
}

Result<std::unique_ptr<Journal>> Journal::open(const Vault &vault, const Clock &clock, RandomSource &random)
{
    return Private::open(vault, OpenMode::ReadWrite, clock, random);
}

Result<> Journal::bringUpToDate(const Vault &vault, const Clock &clock, RandomSource &random)
{
    const auto connection = openUpToDate(vault, OpenMode::ReadWrite, clock, random);
    return connection ? Result<>() : Failure(connection.error());
}

Result<std::unique_ptr<Journal>> Journal::openReadOnly(const Vault &vault, const Clock &clock,
                                                       RandomSource &random)
{
    return Private::open(vault, OpenMode::ReadOnly, clock, random);
}

Result<std::unique_ptr<Journal>> Journal::Private::open(const Vault &vault, OpenMode mode, const Clock &clock,
                                                        RandomSource &random)
{
    Result<std::unique_ptr<JournalConnection>> connection = openUpToDate(vault, mode, clock, random);
    if (!connection)
        return Failure(connection.error());
    if (mode != OpenMode::ReadOnly) {
        // What was thrown away keeps nobody from the rest: a damaged page of it, or a full disk, leaves it
        // for another day. SQLCipher reads no more after an error, so the journal is opened once again.
        if (!purgeRemoved(**connection)) {
            connection->reset();
            connection = openUpToDate(vault, mode, clock, random);
            if (!connection)
                return Failure(connection.error());
        }
        vault.tidyGenerations();
    }
    auto parts = std::make_unique<Private>(std::move(*connection), vault, clock, random);
    return std::unique_ptr<Journal>(new Journal(std::move(parts)));
}

Result<RecordId> Journal::save(const ThoughtRecord &record)
{
    return announced(RecordKind::ThoughtRecord, d->save(record));
}

Result<RecordId> Journal::save(const JournalNote &note)
{
    return announced(RecordKind::Note, d->save(note));
}

Result<RecordId> Journal::save(const MoodCheckIn &checkIn)
{
    return announced(RecordKind::CheckIn, d->save(checkIn));
}

Result<RecordId> Journal::save(const SocialGoal &goal)
{
    return announced(RecordKind::Goal, d->save(goal));
}

Result<RecordId> Journal::save(const Step &step)
{
    return announced(RecordKind::Step, d->save(step));
}

Result<RecordId> Journal::save(const Attempt &attempt)
{
    return announced(RecordKind::Attempt, d->save(attempt));
}

Result<RecordId> Journal::save(const Experiment &experiment)
{
    return announced(RecordKind::Experiment, d->save(experiment));
}

Result<RecordId> Journal::save(const QuestionnaireResponse &response)
{
    return announced(RecordKind::Questionnaire, d->save(response));
}

Result<RecordId> Journal::announced(RecordKind kind, const Result<RecordId> &saved)
{
    if (saved)
        Q_EMIT changed(changesOf({kind}, *saved));
    return saved;
}

Result<> Journal::remove(RecordKind kind, const RecordId &id)
{
    const Result<> removed =
        d->write([&] { return d->stores.remove(kind, id, d->connection->session().now()); });
    if (removed)
        Q_EMIT changed(changesOf(kindsRemovedWith(kind), id));
    return removed;
}

Result<> Journal::restore(RecordKind kind, const RecordId &id)
{
    const Result<> restored = d->write([&] { return d->stores.restore(kind, id); });
    if (restored)
        Q_EMIT changed(changesOf(kindsRemovedWith(kind), id));
    return restored;
}

Result<> Journal::erase(RecordKind kind, const RecordId &id)
{
    const Result<> erased = d->write([&] { return d->stores.erase(kind, id); });
    if (erased)
        Q_EMIT changed(changesOf(kindsRemovedWith(kind), id));
    return erased;
}

Result<ImportOutcome> Journal::add(const ImportBatch &batch)
{
    Result<ImportOutcome> outcome;
    const Result<> added = d->write([&]() -> Result<> {
        outcome = BatchWriter(d->stores, d->connection->session().now()).write(batch);
        return outcome ? Result<>() : Failure(outcome.error());
    });
    if (!added)
        return Failure(added.error());
    Q_EMIT changed({QSet<RecordKind>(allRecordKinds.begin(), allRecordKinds.end()), {}});
    return outcome;
}

Result<> Journal::undoImport(const RecordId &import)
{
    const QDateTime now = d->connection->session().now();
    const Result<> undone = d->write([&]() -> Result<> {
        for (const RecordKind kind : allRecordKinds) {
            const Result<QList<RecordId>> ids = d->stores.imports.records(import, kind);
            if (!ids)
                return Failure(ids.error());
            for (const RecordId &id : *ids) {
                if (const Result<> removed = d->stores.remove(kind, id, now); !removed)
                    return removed;
            }
        }
        return {};
    });
    if (undone)
        Q_EMIT changed({QSet<RecordKind>(allRecordKinds.begin(), allRecordKinds.end()), {}});
    return undone;
}

Result<> Journal::setSetting(const QString &name, const QString &value)
{
    const WriteStamp stamp{d->connection->session().now()};
    return d->write([&] { return d->stores.settings.set(name, value, stamp); });
}
