// SPDX-License-Identifier: GPL-3.0-or-later
// Import, unlock to a filled list, save and search with 10,000 records in a real vault on disk.
#include "benchjournal.h"
#include "core/clock.h"
#include "core/randomsource.h"
#include "exchange/importer.h"
#include "figures.h"
#include "storage/backups.h"
#include "storage/journal.h"
#include "ui/journal/journalpage.h"
#include "vault/vault.h"

#include <QApplication>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

namespace
{
constexpr int benchRecords = 10'000;
constexpr int checkIns = 300;
constexpr int backupRecords = 100'000;
constexpr int saves = 200;
constexpr int rounds = 25;

template <typename T> T taken(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    return std::move(*result);
}

void measureImport(QJsonObject &figures, Journal &journal, const QString &path)
{
    report(figures, QStringLiteral("import of 10,000 FreeCBT records"), millisecondsOf([&] {
               const ImportPreview preview = taken(readImport(path));
               if (taken(journal.add(preview.batch)).added.thoughtRecords != benchRecords)
                   qFatal("the import is not whole");
           }),
           5000);
}

void measureSaves(QJsonObject &figures, Journal &journal, const Clock &clock)
{
    Durations durations;
    for (int i = 0; i < saves; ++i) {
        ThoughtRecord record;
        record.when = Moment::of(clock.now());
        record.situation = QStringLiteral("A short moment, number %1").arg(i);
        record.thoughts = {{QStringLiteral("They find me boring"), 70, {}, true}};
        durations.add(millisecondsOf([&] { static_cast<void>(taken(journal.save(record))); }));
    }
    report(figures, QStringLiteral("a saved record durable, median"), durations.quantile(0.5), 30);
}

void addCheckIns(Journal &journal)
{
    for (int day = 0; day < checkIns; ++day) {
        MoodCheckIn checkIn;
        checkIn.when = Moment::wallClock(QDate(2023, 1, 1).addDays(3 * day), QTime(20, 0));
        checkIn.valence = day % 7 - 3;
        static_cast<void>(taken(journal.save(checkIn)));
    }
}

void measureSearch(QJsonObject &figures, const Journal &journal)
{
    Durations durations;
    for (int round = 0; round < rounds; ++round) {
        for (const QString &query : benchQueries())
            durations.add(millisecondsOf([&] { static_cast<void>(taken(journal.search(query))); }));
    }
    report(figures, QStringLiteral("search of 10,000 records, p95"), durations.quantile(0.95), 10);
}

QString writtenFile(const QTemporaryDir &folder, const QString &name, int records)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(freeCbtFile(records)) < 0)
        qFatal("the temporary folder can not be written");
    return file.fileName();
}

void measureBackup(QJsonObject &figures, const QTemporaryDir &folder, const Clock &clock,
                   RandomSource &random)
{
    const auto created = taken(Vault::create(folder.filePath(QStringLiteral("large.kinward")),
                                             SecureBuffer::fromPassphrase(u"bench passphrase"),
                                             {minimumDerivationMemory, 1}, clock));
    const auto journal = taken(Journal::create(*created.vault, clock, random));
    const ImportPreview preview =
        taken(readImport(writtenFile(folder, QStringLiteral("large.json"), backupRecords)));
    static_cast<void>(taken(journal->add(preview.batch)));
    Progress silent;
    report(figures, QStringLiteral("verified backup of 100,000 records"), millisecondsOf([&] {
               static_cast<void>(taken(makeBackup(BackupJob::of(*created.vault), clock, random, silent)));
           }),
           5000);
}

void measureUnlock(QJsonObject &figures, const Vault &vault, const Clock &clock, RandomSource &random)
{
    Durations durations;
    for (int round = 0; round < 9; ++round) {
        durations.add(millisecondsOf([&] {
            const auto journal = taken(Journal::open(vault, clock, random));
            JournalPage page(*journal, clock);
            page.resize(1280, 800);
            page.show();
            QApplication::processEvents();
        }));
    }
    report(figures, QStringLiteral("unlock to a filled Journal list, median"), durations.quantile(0.5), 150);
}
} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const SystemClock clock;
    SystemRandomSource random;
    QTemporaryDir folder;
    const QString file = writtenFile(folder, QStringLiteral("bench.json"), benchRecords);
    const auto created =
        taken(Vault::create(folder.filePath(QStringLiteral("bench.kinward")),
                            SecureBuffer::fromPassphrase(u"bench passphrase"), DerivationCost(), clock));
    QJsonObject figures;
    auto journal = taken(Journal::create(*created.vault, clock, random));
    measureImport(figures, *journal, file);
    measureSaves(figures, *journal, clock);
    addCheckIns(*journal);
    measureSearch(figures, *journal);
    journal.reset();
    measureUnlock(figures, *created.vault, clock, random);
    measureBackup(figures, folder, clock, random);
    if (argc > 1) {
        QFile out(QString::fromLocal8Bit(argv[1]));
        if (!out.open(QIODevice::WriteOnly) || out.write(QJsonDocument(figures).toJson()) < 0)
            qFatal("the figures can not be written");
    }
    return 0;
}
