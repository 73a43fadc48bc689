// SPDX-License-Identifier: GPL-3.0-or-later
// The record of what a process did with files: FAULTS_TRACE names the file it goes to, FAULTS_ROOT the folder
// whose files are followed (none: all), FAULTS_SYNC=ignored leaves syncs out, as a build without them would.
#pragma once

#include "faultcontrol.h"

#include <cstddef>
#include <mutex>

namespace Faults
{
struct Event {
    FileCall call;
    int descriptor = -1;
    std::int64_t offset = 0;
    std::int64_t size = 0;
    const char *path = "";
    const char *other = "";
    const void *data = nullptr;
    std::size_t dataLength = 0;
};

/// Held around a call and its event, so that the trace has the order of the disk.
[[nodiscard]] std::unique_lock<std::recursive_mutex> inOrder();
void record(const Event &event);

[[nodiscard]] bool isFollowed(const char *path);
void follow(int descriptor, bool isToBe);
[[nodiscard]] bool isFollowed(int descriptor);
} // namespace Faults
