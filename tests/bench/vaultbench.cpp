// SPDX-License-Identifier: GPL-3.0-or-later
// What the vault costs: unlocking beside the bare derivation, saving and searching beside the same statements
// on the same disk without encryption, and the memory that the derivation gives back.
#include "benchjournal.h"
#include "core/clock.h"
#include "core/randomsource.h"
#include "exchange/importer.h"
#include "figures.h"
#include "statementlog.h"
#include "storage/connectionsettings.h"
#include "storage/encryptedconnection.h"
#include "storage/journal.h"
#include "storage/sqlcipherdriver.h"
#include "vault/costcalibration.h"
#include "vault/vault.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <sodium.h>
#include <sqlite3.h>

namespace
{
constexpr int benchRecords = 10'000;
constexpr int saves = 200;
constexpr int searchRounds = 25;
constexpr int unlocks = 9;
const QString passphraseText = QStringLiteral("bench passphrase");

template <typename T> T taken(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    return std::move(*result);
}

void run(sqlite3 *connection, const QByteArray &sql)
{
    if (sqlite3_exec(connection, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(connection));
}

/// The same content without encryption, in the file `path`.
void exportPlain(const Vault &vault, const QString &path)
{
    const EncryptedConnection source =
        openEncrypted(vault.databasePath(), OpenMode::ReadWrite, rawKeyLiteral(vault.databaseKey()));
    if (!QFile(path).open(QIODevice::WriteOnly)) // attaching makes no file
        qFatal("the temporary folder can not be written");
    run(source.connection, "ATTACH DATABASE '" + path.toUtf8() + "' AS plain KEY ''");
    run(source.connection, "SELECT sqlcipher_export('plain')");
    run(source.connection, "DETACH DATABASE plain");
    static_cast<void>(closeConnection(source.connection));
}

sqlite3 *openPlain(const QString &path)
{
    sqlite3 *connection = nullptr;
    if (sqlite3_open(path.toUtf8().constData(), &connection) != SQLITE_OK)
        qFatal("the plain twin can not be opened");
    if (const QSqlError error = applyConnectionSettings(connection, OpenMode::ReadWrite); error.isValid())
        qFatal("%s", qPrintable(error.text()));
    return connection;
}

ThoughtRecord recordNumber(int i, const Clock &clock)
{
    ThoughtRecord record;
    record.when = Moment::of(clock.now());
    record.situation = QStringLiteral("A short moment, number %1").arg(i);
    record.thoughts = {{QStringLiteral("They find me boring"), 70, {}, true}};
    return record;
}

struct Measured {
    Durations journal;
    Durations plain;
};

void reportRatio(QJsonObject &figures, const QString &what, const Measured &measured, double part,
                 double target)
{
    const double mine = measured.journal.quantile(part);
    const double plain = measured.plain.quantile(part);
    report(figures, what, mine, plain * target);
    report(figures, what + QStringLiteral(", plain twin"), plain, 0);
    std::printf("%-44s %9.2f times (at most %g)\n", "", mine / plain, target);
}

void measureSaves(QJsonObject &figures, Journal &journal, StatementLog &log, sqlite3 *plain,
                  const Clock &clock)
{
    Measured measured;
    for (int i = 0; i < saves; ++i) {
        const ThoughtRecord record = recordNumber(2 * i, clock);
        measured.journal.add(millisecondsOf([&] { static_cast<void>(taken(journal.save(record))); }));
        // Another one like it, because listening takes time too.
        log.start();
        static_cast<void>(taken(journal.save(recordNumber(2 * i + 1, clock))));
        measured.plain.add(replay(plain, log.take()));
    }
    reportRatio(figures, QStringLiteral("a saved record durable, median"), measured, 0.5, 1.5);
}

/// The engine alone: the statements of every search on the encrypted file and on its plain twin.
void measureEngine(QJsonObject &figures, const Vault &vault, const QList<QByteArray> &statements,
                   sqlite3 *plain)
{
    const EncryptedConnection own =
        openEncrypted(vault.databasePath(), OpenMode::ReadWrite, rawKeyLiteral(vault.databaseKey()));
    static_cast<void>(applyConnectionSettings(own.connection, OpenMode::ReadWrite));
    Measured measured;
    for (int round = 0; round < searchRounds; ++round) {
        measured.journal.add(replay(own.connection, statements));
        measured.plain.add(replay(plain, statements));
    }
    reportRatio(figures, QStringLiteral("statements of ten searches, engine alone"), measured, 0.5, 1.3);
    static_cast<void>(closeConnection(own.connection));
}

double residentMebibytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        qFatal("the process can not look at itself");
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

double millisecondsOfDerivation(DerivationCost cost)
{
    std::array<unsigned char, 32> key{};
    std::array<unsigned char, crypto_pwhash_SALTBYTES> salt{};
    const QByteArray secret = passphraseText.toUtf8();
    return millisecondsOf([&] {
        if (crypto_pwhash(key.data(), key.size(), secret.constData(), size_t(secret.size()), salt.data(),
                          cost.passes, cost.memoryBytes, crypto_pwhash_ALG_ARGON2ID13)
            != 0)
            qFatal("no memory to derive a key");
    });
}

void measureUnlock(QJsonObject &figures, const QString &path, DerivationCost cost, const Clock &clock,
                   RandomSource &random)
{
    const SecureBuffer passphrase = SecureBuffer::fromPassphrase(passphraseText);
    Durations whole;
    Durations own;
    const double before = residentMebibytes();
    for (int round = 0; round < unlocks; ++round) {
        const double derivation = millisecondsOfDerivation(cost);
        const double unlock = millisecondsOf([&] {
            const auto vault = taken(Vault::open(path, passphrase));
            const auto journal = taken(Journal::open(*vault, clock, random));
        });
        whole.add(unlock);
        own.add(unlock - derivation);
    }
    report(figures, QStringLiteral("unlock at the default cost, median"), whole.quantile(0.5), 1000);
    report(figures, QStringLiteral("unlock, what is not derivation, median"), own.quantile(0.5), 100);
    report(figures, QStringLiteral("memory kept after nine unlocks (MiB)"), residentMebibytes() - before, 16);
}
} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const SystemClock clock;
    SystemRandomSource random;
    QTemporaryDir folder;
    QJsonObject figures;
    const QString path = folder.filePath(QStringLiteral("bench.kinward"));
    const DerivationCost cost = calibrateCost(thisMachine());
    auto created = taken(Vault::create(path, SecureBuffer::fromPassphrase(passphraseText), cost, clock));
    QFile file(folder.filePath(QStringLiteral("bench.json")));
    if (!file.open(QIODevice::WriteOnly) || file.write(freeCbtFile(benchRecords)) < 0)
        qFatal("the temporary folder can not be written");
    file.close();
    {
        const auto journal = taken(Journal::create(*created.vault, clock, random));
        static_cast<void>(taken(journal->add(taken(readImport(file.fileName())).batch)));
    }
    const QString twin = folder.filePath(QStringLiteral("plain.db"));
    exportPlain(*created.vault, twin);
    sqlite3 *plain = openPlain(twin);
    QList<QByteArray> searches;
    {
        StatementLog log;
        const auto journal = taken(Journal::open(*created.vault, clock, random));
        measureSaves(figures, *journal, log, plain, clock);
        log.start();
        for (const QString &query : benchQueries())
            static_cast<void>(taken(journal->search(query)));
        searches = log.take();
    }
    measureEngine(figures, *created.vault, searches, plain);
    sqlite3_close(plain);
    created.vault.reset();
    measureUnlock(figures, path, cost, clock, random);
    if (argc > 1) {
        QFile out(QString::fromLocal8Bit(argv[1]));
        if (!out.open(QIODevice::WriteOnly) || out.write(QJsonDocument(figures).toJson()) < 0)
            qFatal("the figures can not be written");
    }
    return 0;
}
