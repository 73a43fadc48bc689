// SPDX-License-Identifier: GPL-3.0-or-later
// Opens and closes a vault many times and tells what the process and the folder grew by; opens vaults under
// odd circumstances.
#include "check.h"
#include "commands.h"
#include "entries.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <malloc.h>

namespace
{
int descriptors()
{
    return int(
        QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size());
}

qint64 residentKilobytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong();
    }
    return 0;
}

/// What libc's own allocator has given out; a sanitizer's answers 0.
qint64 allocatedBytes()
{
    return qint64(mallinfo2().uordblks);
}

int filesIn(const QString &folder)
{
    int count = 0;
    for (QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
         files.hasNext(); files.next())
        ++count;
    return count;
}

/// reopen FOLDER CODE COUNT: what grew between the first tenth of the openings and the last
QJsonObject reopen(const QStringList &words)
{
    const int count = words.value(2).toInt();
    VaultAtWork work;
    QJsonObject before;
    const auto now = [&words] {
        return QJsonObject{{QStringLiteral("descriptors"), descriptors()},
                           {QStringLiteral("files"), filesIn(words.value(0))},
                           {QStringLiteral("allocated"), allocatedBytes()},
                           {QStringLiteral("resident"), residentKilobytes()}};
    };
    for (int run = 0; run < count; ++run) {
        if (const auto opened = work.open(words.value(0), words.value(1)); !opened)
            return toJson(opened.error());
        // The same entry each time, so that the vault itself does not grow.
        JournalNote note = entryOf(0);
        note.id = work.journal->entries()->first().id;
        if (const auto saved = work.journal->save(*work.journal->note(note.id)); !saved)
            return toJson(saved.error());
        work.lock();
        if (run == count / 10)
            before = now();
    }
    return {{QStringLiteral("runs"), count},
            {QStringLiteral("before"), before},
            {QStringLiteral("after"), now()}};
}

/// unlock FOLDER CODE SHIFT: opens it at another time (in days), reads and saves; tells each outcome
QJsonObject openOnAnotherDay(const QStringList &words)
{
    VaultAtWork work;
    work.clock.advance(words.value(2).toLongLong() * 24 * 3600 * 1000);
    if (const auto opened = work.open(words.value(0), words.value(1)); !opened)
        return toJson(opened.error());
    if (const auto saved = work.journal->save(entryOf(words.value(3).toInt())); !saved)
        return toJson(saved.error());
    Sight sight;
    readEntries(*work.journal, sight);
    return sight.toJson();
}

/// hold FOLDER CODE: keeps it open until standard input ends or the process is killed
QJsonObject hold(const QStringList &words)
{
    VaultAtWork work;
    if (const auto opened = work.open(words.value(0), words.value(1)); !opened)
        return toJson(opened.error());
    acknowledge(QStringLiteral("open"));
    QFile input;
    if (input.open(stdin, QIODevice::ReadOnly))
        (void)input.readAll();
    return {{QStringLiteral("done"), true}};
}

/// vanish FOLDER CODE: the folder goes while the vault is open, and comes back; tells what is said meanwhile
QJsonObject vanish(const QStringList &words)
{
    VaultAtWork work;
    if (const auto opened = work.open(words.value(0), words.value(1)); !opened)
        return toJson(opened.error());
    const QString elsewhere = words.value(0) + QStringLiteral(".gone");
    QDir().rename(words.value(0), elsewhere);
    const auto header = work.vault->repairHeader();
    const auto draft = work.vault->draftBox().seal("words");
    const auto saved = work.journal->save(entryOf(500));
    QDir().rename(elsewhere, words.value(0));
    const auto again = work.journal->save(entryOf(501));
    work.lock();
    const auto kindOf = [](const auto &outcome) {
        return outcome ? QStringLiteral("Opened") : errorKindName(outcome.error().kind);
    };
    return {{QStringLiteral("header"), kindOf(header)},
            {QStringLiteral("draft"), kindOf(draft)},
            {QStringLiteral("save"), kindOf(saved)},
            {QStringLiteral("again"), kindOf(again)}};
}
} // namespace

Commands openingCommands()
{
    return {{QStringLiteral("reopen"), reopen},
            {QStringLiteral("open-on-another-day"), openOnAnotherDay},
            {QStringLiteral("hold"), hold},
            {QStringLiteral("vanish"), vanish}};
}
