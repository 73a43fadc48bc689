// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/placecopy.h"

#include "core/durablefile.h"
#include "vault/backuperrors.h"
#include "vault/backupfolder.h"

#include <QFile>
#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace
{
constexpr qint64 handledAtOnce = 1024 * 1024;
constexpr std::chrono::milliseconds betweenLooks{50};
constexpr std::chrono::milliseconds afterCancel{500}; ///< a place that answers has cleared up by then

using BlockStep = std::function<Result<>(qint64 place, const QByteArray &block)>;

/// Done when all blocks of the file were handled.
Result<Completion> throughBlocks(const DurableFile &file, Progress &progress, const BlockStep &step)
{
    const auto size = file.size();
    if (!size)
        return Failure(size.error());
    for (qint64 done = 0;;) {
        const auto block = file.readAt(done, handledAtOnce);
        if (!block)
            return Failure(block.error());
        if (progress.isCancelled())
            return Completion::Cancelled;
        if (block->isEmpty())
            return Completion::Done;
        if (const auto handled = step(done, *block); !handled)
            return Failure(handled.error());
        done += block->size();
        progress.report(double(done) / double(std::max(done, *size)));
    }
}

Result<Completion> copyBlocks(const DurableFile &source, const QString &to, Progress &progress)
{
    auto target = DurableFile::create(to);
    if (!target)
        return Failure(target.error());
    auto copied = throughBlocks(source, progress, [&target](qint64 place, const QByteArray &block) {
        return target->writeAt(place, block);
    });
    if (!copied || *copied == Completion::Cancelled)
        return copied;
    return target->sync().map([] { return Completion::Done; });
}

Result<Completion> compareBlocks(const DurableFile &source, const QString &with, Progress &progress)
{
    const auto copy = DurableFile::open(with, DurableFile::Access::Read);
    if (!copy)
        return Failure(copy.error());
    return throughBlocks(source, progress, [&](qint64 place, const QByteArray &block) -> Result<> {
        const auto other = copy->readAt(place, handledAtOnce);
        if (!other)
            return Failure(other.error());
        return *other == block ? Result<>() : Result<>(BackupErrors::damaged(with));
    });
}

/// What both threads know.
struct CopyInTheMaking {
    std::mutex mutex;
    std::condition_variable arrival;
    double fraction = 0;
    std::optional<Result<Completion>> ended;
    Progress progress{[this](double done) {
        const std::lock_guard lock(mutex);
        fraction = done;
    }};

    void run(const QString &from, const QString &to, const PlaceCopyFunction &copy)
    {
        auto outcome = copy(from, to, progress);
        const std::lock_guard lock(mutex);
        ended = std::move(outcome);
        arrival.notify_all();
    }
    bool waitForEnd(std::chrono::milliseconds limit)
    {
        std::unique_lock lock(mutex);
        return arrival.wait_for(lock, limit, [this] { return ended.has_value(); });
    }
    double told()
    {
        const std::lock_guard lock(mutex);
        return fraction;
    }
};
} // namespace

Result<Completion> copyChecked(const QString &from, const QString &to, Progress &progress)
{
    const auto source = DurableFile::open(from, DurableFile::Access::Read);
    if (!source)
        return Failure(source.error());
    const QString unfinished = BackupFolder::unfinishedPath(to);
    progress.setPart(0, 0.5);
    auto made = copyBlocks(*source, unfinished, progress);
    progress.setPart(0.5, 1);
    if (made && *made == Completion::Done)
        made = compareBlocks(*source, unfinished, progress);
    if (made && *made == Completion::Done)
        made = renameDurably(unfinished, to).map([] { return Completion::Done; });
    if (!made || *made == Completion::Cancelled)
        QFile::remove(unfinished);
    return made;
}

Result<Completion> copyToPlace(const QString &from, const QString &to, const Progress &progress,
                               const PlaceCopyFunction &copy)
{
    progress.report(0);
    if (progress.isCancelled())
        return Completion::Cancelled;
    const auto shared = std::make_shared<CopyInTheMaking>();
    std::thread([shared, from, to, copy] { shared->run(from, to, copy); }).detach();
    while (!shared->waitForEnd(betweenLooks)) {
        progress.report(shared->told());
        if (!progress.isCancelled())
            continue;
        shared->progress.cancel();
        if (!shared->waitForEnd(afterCancel))
            return Completion::Cancelled;
    }
    return *shared->ended;
}
