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
#include <csignal>
#include <numeric>
#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

namespace
{
constexpr int crashInSqlCipher = 77; ///< exit status
std::atomic_bool isSqlCipherTakingTheKey = false;
} // namespace

extern "C" {
int __real_sqlite3_key_v2(sqlite3 *connection, const char *name, const void *key, int length);
int __wrap_sqlite3_key_v2(sqlite3 *connection, const char *name, const void *key, int length);

/// Stands before SQLCipher's own (the linker's --wrap), so that a crash in there is known as one.
int __wrap_sqlite3_key_v2(sqlite3 *connection, const char *name, const void *key, int length)
{
    isSqlCipherTakingTheKey = true;
    const int code = __real_sqlite3_key_v2(connection, name, key, length);
    isSqlCipherTakingTheKey = false;
    return code;
}
}

namespace
{
void endAfterCrash(int number)
{
    if (isSqlCipherTakingTheKey)
        ::_exit(crashInSqlCipher);
    std::signal(number, SIG_DFL);
    ::raise(number);
}

/// SQLCipher 4.6.1 writes through a null pointer when there is no memory for its first provider
/// (sqlcipher_activate); that is not ours to mend, and nothing was opened yet.
void nameCrashesOfSqlCipher()
{
    std::signal(SIGSEGV, endAfterCrash);
}

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
    QString sound; ///< the vault that each run gets a copy of
    QString folder; ///< where the copy goes
    QString code;
    int entries = 0;
    QString job; ///< unlock: opening all of it; save: three entries; lock: closing all of it
    bool isOfSqlite = true; ///< else of libsodium
    bool isLasting = false;
};

/// What came of one run; `wrong` is empty when nothing did that must not.
struct ShortageOutcome {
    QString outcome;
    QString wrong;
    bool wasMet = false; ///< the request was made at all
};

class ShortageRun
{
public:
    ShortageRun(const Shortage &shortage, qint64 first)
        : m_shortage(shortage)
        , m_first(first)
    {
    }
    [[nodiscard]] ShortageOutcome run();

private:
    [[nodiscard]] Result<> work(VaultAtWork &work) const;
    void arm() const;
    [[nodiscard]] qint64 disarm() const;
    [[nodiscard]] QString wrongAfterwards() const;

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

ShortageOutcome ShortageRun::run()
{
    ShortageOutcome found;
    VaultAtWork present;
    if (m_shortage.job != QLatin1StringView("unlock")) {
        if (const auto opened = present.open(m_shortage.folder, m_shortage.code); !opened)
            qFatal("the sound vault does not open: %s", qPrintable(opened.error().message));
    }
    if (m_shortage.job == QLatin1StringView("lock")) // so that there is something left to write when closing
        (void)Jobs::save(present, m_shortage.entries, 3);
    arm();
    const auto done = work(present);
    found.wasMet = disarm() >= m_first;
    present.lock();
    found.outcome = done ? QStringLiteral("went well all the same") : errorKindName(done.error().kind);
    if (!done && (done.error().kind != ErrorKind::Storage || done.error().message.size() < 20))
        found.wrong = QStringLiteral("told as ") + found.outcome;
    if (!done && !found.wasMet)
        found.wrong = QStringLiteral("fails without a reason");
    if (found.wrong.isEmpty())
        found.wrong = wrongAfterwards();
    return found;
}

QString ShortageRun::wrongAfterwards() const
{
    const Sight sight = lookAt(m_shortage.folder, {m_shortage.code});
    if (sight.journal != QLatin1StringView("Opened") || !sight.wrong.isEmpty() || !sight.problems.isEmpty())
        return QStringLiteral("afterwards %1 %2 %3")
            .arg(sight.journal, sight.wrong.join(u','), sight.problems.join(u','));
    QList<int> wanted(m_shortage.entries);
    std::iota(wanted.begin(), wanted.end(), 0);
    wanted += acknowledgedEntries();
    for (const int number : std::as_const(wanted)) {
        if (!sight.entries.contains(number))
            return QStringLiteral("entry %1 is lost").arg(number);
    }
    return {};
}

/// In a process of its own, so that one that crashes is one outcome among others.
ShortageOutcome runApart(const Shortage &shortage, qint64 first)
{
    int ends[2] = {-1, -1};
    if (::pipe(ends) != 0)
        qFatal("there is no pipe");
    copyFolder(shortage.sound, shortage.folder);
    const pid_t child = ::fork();
    if (child == 0) {
        nameCrashesOfSqlCipher();
        const ShortageOutcome found = ShortageRun(shortage, first).run();
        const QByteArray told =
            (found.outcome + u'\t' + found.wrong + u'\t' + QString::number(int(found.wasMet))).toUtf8();
        ::_exit(::write(ends[1], told.constData(), size_t(told.size())) == told.size() ? 0 : 1);
    }
    ::close(ends[1]);
    char told[4096];
    const ssize_t length = ::read(ends[0], told, sizeof told);
    ::close(ends[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    if (WIFEXITED(status) && WEXITSTATUS(status) == crashInSqlCipher)
        return {QStringLiteral("SQLCipher itself ended the process while it took the key"), {}, true};
    const QStringList parts = QString::fromUtf8(told, int(qMax<ssize_t>(length, 0))).split(u'\t');
    if (status != 0 || parts.size() != 3)
        return {QStringLiteral("crashed"), QStringLiteral("crashed with status %1").arg(status), true};
    return {parts.at(0), parts.at(1), parts.at(2) == QLatin1StringView("1")};
}

/// starve SOUND FOLDER CODE ENTRIES JOB sqlite|sodium once|lasting EVERY: until a run meets no refusal
QJsonObject starve(const QStringList &words)
{
    standBeforeSqlite();
    const Shortage shortage{words.value(0),
                            words.value(1),
                            words.value(2),
                            words.value(3).toInt(),
                            words.value(4),
                            words.value(5) == QLatin1StringView("sqlite"),
                            words.value(6) == QLatin1StringView("lasting")};
    Tally tally;
    bool wasMet = true;
    for (qint64 request = 1; wasMet; request += qMax(1, words.value(7).toInt())) {
        const ShortageOutcome found = runApart(shortage, request);
        wasMet = found.wasMet;
        tally.count(found.outcome);
        if (!found.wrong.isEmpty())
            tally.fail(QStringLiteral("%1, request %2: %3")
                           .arg(words.mid(4, 3).join(u' '))
                           .arg(request)
                           .arg(found.wrong));
    }
    return tally.toJson();
}
} // namespace

Commands scarcityCommands()
{
    return {{QStringLiteral("starve"), starve}};
}
