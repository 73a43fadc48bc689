// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/placelook.h"

#include <QDir>
#include <QFileInfo>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace
{
constexpr std::chrono::milliseconds untilCancelIsSeen{50};
} // namespace

struct PlaceLook::Shared {
    std::mutex mutex;
    std::condition_variable arrival;
    std::optional<PlaceSeen> seen;
    std::function<void()> answered;

    void take(const PlaceSeen &answer)
    {
        const std::lock_guard lock(mutex);
        seen = answer;
        if (answered)
            answered();
        arrival.notify_all();
    }
};

PlaceSeen lookAtPlace(const QString &folder, const QString &backup)
{
    const QFileInfo place(folder);
    if (!place.exists())
        return {};
    if (!place.isDir())
        return {PlaceSeen::Kind::NoFolder, {}};
    PlaceSeen seen{PlaceSeen::Kind::Folder, {}};
    if (const auto copy = BackupFile::open(QDir(folder).filePath(QFileInfo(backup).fileName())))
        seen.copy = *copy;
    return seen;
}

PlaceLook::PlaceLook(const QString &folder, const QString &backup, const Function &look,
                     const std::function<void()> &answered)
    : m_shared(std::make_shared<Shared>())
{
    m_shared->answered = answered;
    std::thread([shared = m_shared, folder, backup, look] { shared->take(look(folder, backup)); }).detach();
}

PlaceLook::~PlaceLook()
{
    const std::lock_guard lock(m_shared->mutex);
    m_shared->answered = {};
}

std::optional<PlaceSeen> PlaceLook::answer() const
{
    const std::lock_guard lock(m_shared->mutex);
    return m_shared->seen;
}

std::optional<PlaceSeen> PlaceLook::answerWithin(std::chrono::milliseconds limit,
                                                 const Progress &progress) const
{
    const auto end = std::chrono::steady_clock::now() + limit;
    std::unique_lock lock(m_shared->mutex);
    while (!m_shared->seen && !progress.isCancelled() && std::chrono::steady_clock::now() < end)
        m_shared->arrival.wait_for(lock, untilCancelIsSeen);
    return m_shared->seen;
}
