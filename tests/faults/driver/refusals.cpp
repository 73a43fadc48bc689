// SPDX-License-Identifier: GPL-3.0-or-later
// Lets the n-th call on files fail while a job is done: nothing acknowledged may be lost, the error must be
// told in a sentence, and the same job must go well as soon as the disk does again.
#include "bytesoffile.h"
#include "check.h"
#include "commands.h"
#include "faultlibrary.h"
#include "jobs.h"
#include "tally.h"

#include <algorithm>
#include <cerrno>
#include <numeric>

namespace
{
constexpr std::uint32_t writingCalls =
    OpenCall | WriteCall | SyncCall | RenameCall | RemoveCall | TruncateCall | FolderCall;

struct Fault {
    QString name;
    FaultPlan plan; ///< without `first`
};

QList<Fault> faults()
{
    return {{QStringLiteral("full disk"), {WriteCall | OpenCall | FolderCall, 0, ENOSPC, true, false, true}},
            {QStringLiteral("full disk, torn write"),
             {WriteCall | OpenCall | FolderCall, 0, ENOSPC, true, true, true}},
            {QStringLiteral("one failing call"), {writingCalls, 0, EIO, false, false, false}},
            {QStringLiteral("dead disk"), {writingCalls, 0, EIO, true, false, false}},
            {QStringLiteral("read-only disk"),
             {WriteCall | RenameCall | RemoveCall | TruncateCall | FolderCall | SyncCall, 0, EROFS, true,
              false, false}},
            {QStringLiteral("no descriptor left"), {OpenCall, 0, EMFILE, false, false, false}}};
}

struct Setting {
    QString sound; ///< the vault that each run gets a copy of
    QString folder; ///< where the copy goes
    QString code;
    QString job;
    int entries = 0; ///< that the vault has before
};

Result<> doJob(VaultAtWork &work, const QString &job, int first)
{
    constexpr int entriesAtOnce = 25;
    if (job == QLatin1StringView("save"))
        return Jobs::save(work, first, entriesAtOnce);
    if (job == QLatin1StringView("backup"))
        return Jobs::backUp(work, 1);
    if (job == QLatin1StringView("seal"))
        return Jobs::seal(work, first, entriesAtOnce);
    return work.vault->repairHeader();
}

/// One run: the fault at call number `first`. Says how many calls there were.
class Refusal
{
public:
    Refusal(const Setting &setting, const Fault &fault, qint64 first, Tally &tally)
        : m_setting(setting)
        , m_where(QStringLiteral("%1, %2, call %3").arg(setting.job, fault.name).arg(first))
        , m_plan(fault.plan)
        , m_tally(tally)
    {
        m_plan.first = first;
    }
    [[nodiscard]] bool run();

private:
    void judge(const Result<> &failed);
    void check();

    const Setting &m_setting;
    QString m_where;
    FaultPlan m_plan;
    Tally &m_tally;
    VaultAtWork m_work;
};

bool Refusal::run()
{
    static const FaultLibrary library;
    copyFolder(m_setting.sound, m_setting.folder);
    if (const auto opened = m_work.open(m_setting.folder, m_setting.code); !opened)
        qFatal("the sound vault does not open: %s", qPrintable(opened.error().message));
    library.arm(m_plan);
    const auto failed = doJob(m_work, m_setting.job, m_setting.entries);
    const bool wasMet = library.disarm() >= m_plan.first;
    judge(failed);
    // The disk is well again: without opening anew, the same job goes on.
    if (const auto again = doJob(m_work, m_setting.job, m_setting.entries + 100); !again)
        m_tally.fail(m_where + QStringLiteral(": it does not go on: ") + errorKindName(again.error().kind));
    m_work.lock();
    check();
    return wasMet;
}

void Refusal::judge(const Result<> &failed)
{
    m_tally.count(failed ? QStringLiteral("went well all the same") : errorKindName(failed.error().kind));
    if (failed)
        return;
    if (failed.error().message.size() < 20)
        m_tally.fail(m_where + QStringLiteral(": no sentence"));
    const bool isSpace = m_plan.error == ENOSPC;
    if (isSpace && failed.error().kind != ErrorKind::NoSpace)
        m_tally.fail(m_where + QStringLiteral(": told as ") + errorKindName(failed.error().kind));
    if (failed.error().kind == ErrorKind::Damaged || failed.error().kind == ErrorKind::WrongKey)
        m_tally.fail(m_where + QStringLiteral(": told as ") + errorKindName(failed.error().kind));
}

/// Every entry that was acknowledged is there: those before, and those of the job that went well.
void Refusal::check()
{
    const Sight sight = lookAt(m_setting.folder, {m_setting.code});
    if (sight.journal != QLatin1StringView("Opened") || !sight.wrong.isEmpty() || !sight.problems.isEmpty()
        || !sight.damagedBackups.isEmpty())
        m_tally.fail(m_where + QStringLiteral(": afterwards ") + sight.journal + u' ' + sight.wrong.join(u',')
                     + u' ' + sight.problems.join(u',') + u' ' + sight.damagedBackups.join(u','));
    QList<int> wanted(m_setting.entries);
    std::iota(wanted.begin(), wanted.end(), 0);
    if (m_setting.job == QLatin1StringView("save")) {
        for (int number : acknowledgedEntries())
            wanted.append(number);
    }
    const bool isLost = std::any_of(wanted.cbegin(), wanted.cend(),
                                    [&sight](int number) { return !sight.entries.contains(number); });
    if (isLost)
        m_tally.fail(m_where + QStringLiteral(": an acknowledged entry is lost"));
    if (m_setting.job == QLatin1StringView("backup") && sight.wholeBackups.isEmpty())
        m_tally.fail(m_where + QStringLiteral(": no backup in the end"));
}

/// refuse SOUND FOLDER CODE ENTRIES JOB MOST EVERY FAULT: a fault at each so many of the first calls
QJsonObject refuse(const QStringList &words)
{
    const Setting setting{words.value(0), words.value(1), words.value(2), words.value(4),
                          words.value(3).toInt()};
    const qint64 most = words.value(5).toLongLong();
    const int every = qMax(1, words.value(6).toInt());
    Tally tally;
    const Fault fault = faults().value(words.value(7).toInt());
    for (qint64 call = 1; call <= most; call += every) {
        beginAcknowledging();
        if (!Refusal(setting, fault, call, tally).run())
            break;
    }
    return tally.toJson();
}
} // namespace

Commands refusalCommands()
{
    return {{QStringLiteral("refuse"), refuse}};
}
