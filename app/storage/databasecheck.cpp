// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/databasecheck.h"

#include "storage/digestscan.h"
#include "storage/journalconnection.h"
#include "storage/sqlcipherdriver.h"
#include "storage/transaction.h"
#include "vault/vault.h"

#include <QCoreApplication>
#include <future>
#include <initializer_list>
#include <sqlite3.h>

namespace
{
struct CheckWords {
    Q_DECLARE_TR_FUNCTIONS(DatabaseCheck)
};

constexpr int stepsBetweenLooks = 20'000;
/// The structure is compared from index to table and back, which reads many pages again: 256 MiB at most, as
/// much as unlocking takes. Of the rest each page is read once.
constexpr int structureCache = 256 * 1024;
constexpr int smallCache = 2 * 1024;

/// Lets a cancel end a statement that takes seconds.
class CancelWatch
{
public:
    CancelWatch(sqlite3 *connection, const Progress &progress)
        : m_connection(connection)
    {
        sqlite3_progress_handler(connection, stepsBetweenLooks, isCancelled,
                                 const_cast<Progress *>(&progress));
    }
    CancelWatch(const CancelWatch &) = delete;
    CancelWatch &operator=(const CancelWatch &) = delete;
    ~CancelWatch() { sqlite3_progress_handler(m_connection, 0, nullptr, nullptr); }

private:
    static int isCancelled(void *progress)
    {
        return static_cast<const Progress *>(progress)->isCancelled() ? 1 : 0;
    }
    sqlite3 *m_connection;
};

/// How many rows a check answers with that are not "ok", or -1 when a page stopped it.
Result<int> complaints(JournalSession &session, const QString &pragma)
{
    int count = 0;
    const auto read = session.each(pragma, {}, [&count](const QSqlQuery &row) -> Result<> {
        if (row.value(0).toString() != QLatin1StringView("ok"))
            ++count;
        return {};
    });
    if (!read && read.error().kind == ErrorKind::Damaged)
        return qMax(1, count);
    if (!read)
        return Failure(read.error());
    return count;
}

Result<QList<DamageFound>> damagedPages(JournalSession &session)
{
    const Result<int> pages = complaints(session, QStringLiteral("PRAGMA cipher_integrity_check"));
    if (!pages)
        return Failure(pages.error());
    if (*pages == 0)
        return QList<DamageFound>();
    //: %n is a number of parts of a file
    return QList<DamageFound>{
        {DamagePlace::Page,
         CheckWords::tr("%n page(s) of the journal file do not pass their check.", nullptr, *pages),
         {}}};
}

Result<QList<DamageFound>> brokenStructure(JournalSession &session)
{
    const Result<int> places = complaints(session, QStringLiteral("PRAGMA integrity_check"));
    if (!places)
        return Failure(places.error());
    if (*places == 0)
        return QList<DamageFound>();
    return QList<DamageFound>{
        {DamagePlace::Structure,
         CheckWords::tr("The tables of the journal file and their indexes do not agree."),
         {}}};
}

using Check = Result<QList<DamageFound>> (*)(JournalSession &);

/// Some checks on a connection of their own, on the calling thread.
struct CheckRun {
    const Vault &vault;
    const Clock &clock;
    RandomSource &random;
    const Progress &progress;

    [[nodiscard]] Result<QList<DamageFound>> operator()(int kibibytesOfCache,
                                                        std::initializer_list<Check> checks) const
    {
        const auto connection = JournalConnection::open(vault, OpenMode::ReadOnly, clock, random);
        if (!connection)
            return Failure(connection.error());
        const CancelWatch watch((*connection)->connection().driver().connection(), progress);
        JournalSession &session = (*connection)->session();
        const QString cache = QStringLiteral("PRAGMA cache_size = -%1").arg(kibibytesOfCache);
        if (const auto set = session.change(cache); !set)
            return Failure(set.error());
        Result<Transaction> transaction = Transaction::toRead(session);
        if (!transaction)
            return Failure(transaction.error());
        QList<DamageFound> found;
        for (const Check check : checks) {
            const auto some = check(session);
            if (!some)
                return Failure(some.error());
            found += *some;
        }
        return found;
    }
};

/// On two threads, because nearly all of it is computing.
Result<QList<DamageFound>> checkAll(const CheckRun &run, const Progress &progress)
{
    auto pagesAndRows = std::async(std::launch::async, [&run] {
        return run(smallCache, {damagedPages, damagedRows});
    });
    const auto structure = run(structureCache, {brokenStructure});
    progress.report(0.5);
    const auto others = pagesAndRows.get();
    if (!structure || !others)
        return Failure(!structure ? structure.error() : others.error());
    return *others + *structure;
}

CheckOutcome fileProblem(const Error &error)
{
    return QList<DamageFound>{{DamagePlace::File, error.message, {}}};
}
} // namespace

QString damagePlaceName(DamagePlace place)
{
    switch (place) {
    case DamagePlace::HeaderCopy:
        return QStringLiteral("headerCopy");
    case DamagePlace::File:
        return QStringLiteral("file");
    case DamagePlace::Page:
        return QStringLiteral("page");
    case DamagePlace::Structure:
        return QStringLiteral("structure");
    case DamagePlace::Record:
        return QStringLiteral("record");
    case DamagePlace::List:
        return QStringLiteral("list");
    case DamagePlace::Setting:
        return QStringLiteral("setting");
    case DamagePlace::Draft:
        return QStringLiteral("draft");
    case DamagePlace::Backup:
        return QStringLiteral("backup");
    }
    return {};
}

Result<CheckOutcome> checkDatabase(const Vault &vault, const Clock &clock, RandomSource &random,
                                   Progress &progress)
{
    const auto found = checkAll({vault, clock, random, progress}, progress);
    progress.report(1);
    if (progress.isCancelled())
        return CheckOutcome();
    if (found)
        return CheckOutcome(*found);
    const bool isDamage =
        found.error().kind == ErrorKind::Damaged || found.error().kind == ErrorKind::NotFound;
    return isDamage ? Result<CheckOutcome>(fileProblem(found.error())) : Failure(found.error());
}
