// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/backupfile.h"

#include <chrono>
#include <functional>
#include <memory>

/// After this long without an answer a place counts as not there.
inline constexpr std::chrono::milliseconds placeLimit{4000};

/// What is seen of a place for backups, without any key.
struct PlaceSeen {
    enum class Kind { Missing, NoFolder, Folder };
    Kind kind = Kind::Missing;
    std::optional<BackupFile> copy; ///< of the backup that was asked for, by its name
};

[[nodiscard]] PlaceSeen lookAtPlace(const QString &folder, const QString &backup);

/// A look at a place that may never answer, as a network folder whose server is gone. It takes place on a
/// thread of its own that nobody waits for in the end: it knows the two paths and nothing else, so nothing
/// private stays with it.
class PlaceLook
{
public:
    using Function = std::function<PlaceSeen(const QString &folder, const QString &backup)>;

    /// `answered` is called on the other thread, and not after this look has gone.
    PlaceLook(const QString &folder, const QString &backup, const Function &look = lookAtPlace,
              const std::function<void()> &answered = {});
    PlaceLook(const PlaceLook &) = delete;
    PlaceLook &operator=(const PlaceLook &) = delete;
    ~PlaceLook();

    /// Nothing while there is no answer.
    [[nodiscard]] std::optional<PlaceSeen> answer() const;
    /// Waits for it; nothing when none came in time, or it was cancelled.
    [[nodiscard]] std::optional<PlaceSeen> answerWithin(std::chrono::milliseconds limit,
                                                        const Progress &progress) const;

private:
    struct Shared;
    std::shared_ptr<Shared> m_shared;
};
