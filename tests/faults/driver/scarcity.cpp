// SPDX-License-Identifier: GPL-3.0-or-later
// Lets the n-th request for memory fail, of SQLite's own and of libsodium's (which asks the system for
// pages). Qt ends the program when its own requests fail, so those are not refused here (see README.md).
#include "bytesoffile.h"
#include "check.h"
#include "commands.h"
#include "faultlibrary.h"
#include "jobs.h"
#include "tally.h"

#include <atomic>
#include <cerrno>
#include <numeric>
#include <sqlite3.h>

namespace
{
struct Scarcity {
    std::atomic_bool isArmed = false;
    std::atomic<qint64> counted = 0;
    std::atomic<qint64> first = 0;
    std::atomic_bool isLasting = false;

    [[nodiscard]] bool isRefused()
    {
        if (!isArmed)
            return false;
        const qint64 number = ++counted;
        return number == first || (isLasting && number > first);
    }
};

Scarcity scarcity;
sqlite3_mem_methods stockMemory;

void *scarceMalloc(int size)
{
    return scarcity.isRefused() ? nullptr : stockMemory.xMalloc(size);
}

void *scarceRealloc(void *block, int size)
{
    return scarcity.isRefused() ? nullptr : stockMemory.xRealloc(block, size);
}

/// Before SQLite is used for the first time.
void standBeforeSqlite()
{
    static const bool isDone = [] {
        sqlite3_shutdown();
        sqlite3_config(SQLITE_CONFIG_GETMALLOC, &stockMemory);
        sqlite3_mem_methods scarce = stockMemory;
        scarce.xMalloc = scarceMalloc;
        scarce.xRealloc = scarceRealloc;
        return sqlite3_config(SQLITE_CONFIG_MALLOC, &scarce) == SQLITE_OK
            && sqlite3_initialize() == SQLITE_OK;
    }();
    if (!isDone)
        qFatal("SQLite does not take another source of memory");
}

struct Shortage {
    QString folder;
    QString code;
    int entries = 0;
    QString job;
    bool isOfSqlite = true; ///< else of libsodium
    bool isLasting = false;
};

/// unlock: opening all of it; save: three entries; lock: closing all of it.
class ShortageRun
{
public:
    ShortageRun(const Shortage &shortage, qint64 first)
        : m_shortage(shortage)
        , m_first(first)
    {
    }
    /// The outcome, and whether the request was made at all.
    [[nodiscard]] Result<> run(bool *wasMet);

private:
    [[nodiscard]] Result<> work(VaultAtWork &work) const;
    void arm() const;
    [[nodiscard]] qint64 disarm() const;

    const Shortage &m_shortage;
    qint64 m_first;
    FaultLibrary m_library;
};

void ShortageRun::arm() const
{
    scarcity.counted = 0;
    scarcity.first = m_first;
    scarcity.isLasting = m_shortage.isLasting;
    scarcity.isArmed = m_shortage.isOfSqlite;
    if (!m_shortage.isOfSqlite)
        m_library.arm({MemoryCall, m_first, ENOMEM, m_shortage.isLasting, false, false});
}

qint64 ShortageRun::disarm() const
{
    scarcity.isArmed = false;
    return m_shortage.isOfSqlite ? scarcity.counted.load() : m_library.disarm();
}

Result<> ShortageRun::work(VaultAtWork &work) const
{
    if (m_shortage.job == QLatin1StringView("unlock"))
        return work.open(m_shortage.folder, m_shortage.code);
    if (m_shortage.job == QLatin1StringView("save"))
        return Jobs::save(work, m_shortage.entries, 3);
    work.lock();
    return {};
}

Result<> ShortageRun::run(bool *wasMet)
{
    VaultAtWork present;
    if (m_shortage.job != QLatin1StringView("unlock")) {
        if (const auto opened = present.open(m_shortage.folder, m_shortage.code); !opened)
            qFatal("the sound vault does not open: %s", qPrintable(opened.error().message));
    }
    arm();
    const auto outcome = work(present);
    *wasMet = disarm() >= m_first;
    return outcome;
}

void checkAfterShortage(const Shortage &shortage, const QString &where, Tally &tally)
{
    const Sight sight = lookAt(shortage.folder, {shortage.code});
    if (sight.journal != QLatin1StringView("Opened") || !sight.wrong.isEmpty() || !sight.problems.isEmpty())
        tally.fail(where + QStringLiteral(": afterwards ") + sight.journal + u' ' + sight.wrong.join(u',')
                   + u' ' + sight.problems.join(u','));
    QList<int> wanted(shortage.entries);
    std::iota(wanted.begin(), wanted.end(), 0);
    wanted += acknowledgedEntries();
    for (const int number : std::as_const(wanted)) {
        if (!sight.entries.contains(number))
            tally.fail(where + QStringLiteral(": entry %1 is lost").arg(number));
    }
}

/// starve SOUND FOLDER CODE ENTRIES JOB sqlite|sodium once|lasting EVERY: until a run meets no refusal
QJsonObject starve(const QStringList &words)
{
    standBeforeSqlite();
    const Shortage shortage{words.value(1),
                            words.value(2),
                            words.value(3).toInt(),
                            words.value(4),
                            words.value(5) == QLatin1StringView("sqlite"),
                            words.value(6) == QLatin1StringView("lasting")};
    Tally tally;
    bool wasMet = true;
    for (qint64 request = 1; wasMet; request += qMax(1, words.value(7).toInt())) {
        const QString where = words.mid(4, 3).join(u' ') + QStringLiteral(", request %1").arg(request);
        copyFolder(words.value(0), shortage.folder);
        beginAcknowledging();
        const auto outcome = ShortageRun(shortage, request).run(&wasMet);
        tally.count(outcome ? QStringLiteral("went well all the same") : errorKindName(outcome.error().kind));
        if (!outcome && (outcome.error().kind != ErrorKind::Storage || outcome.error().message.size() < 20))
            tally.fail(where + QStringLiteral(": told as ") + errorKindName(outcome.error().kind));
        if (!outcome && !wasMet)
            tally.fail(where + QStringLiteral(": fails without a reason"));
        checkAfterShortage(shortage, where, tally);
    }
    return tally.toJson();
}
} // namespace

Commands scarcityCommands()
{
    return {{QStringLiteral("starve"), starve}};
}
