// SPDX-License-Identifier: GPL-3.0-or-later
#include "tracefile.h"

#include <array>
#include <atomic>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

namespace
{
constexpr int mostDescriptors = 4096;

std::recursive_mutex orderMutex;
std::array<std::atomic_bool, mostDescriptors> followed;

/// Opened at the first event, far above the descriptors that programs count on.
int traceDescriptor()
{
    static const int descriptor = [] {
        const char *path = std::getenv("FAULTS_TRACE");
        if (!path || *path == '\0')
            return -1;
        const long low = syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
        const int high = fcntl(int(low), F_DUPFD_CLOEXEC, 900);
        syscall(SYS_close, low);
        return high;
    }();
    return descriptor;
}

bool areSyncsIgnored()
{
    static const bool isIgnored = [] {
        const char *wish = std::getenv("FAULTS_SYNC");
        return wish && std::strcmp(wish, "ignored") == 0;
    }();
    return isIgnored;
}

/// In one call, so that the parts of two processes do not mix.
void writeParts(int descriptor, std::array<iovec, 4> parts)
{
    std::size_t whole = 0;
    for (const iovec &part : parts)
        whole += part.iov_len;
    const long written = syscall(SYS_writev, descriptor, parts.data(), int(parts.size()));
    if (written != long(whole))
        abort(); // a trace with a hole proves nothing
}
} // namespace

std::unique_lock<std::recursive_mutex> Faults::inOrder()
{
    return std::unique_lock(orderMutex);
}

void Faults::record(const Event &event)
{
    const int before = errno;
    const int descriptor = traceDescriptor();
    if (descriptor >= 0 && !(event.call == SyncCall && areSyncsIgnored())) {
        TraceEntry entry{event.call,
                         event.descriptor,
                         event.offset,
                         event.size,
                         std::uint32_t(std::strlen(event.path)),
                         std::uint32_t(std::strlen(event.other)),
                         event.dataLength};
        writeParts(descriptor,
                   {iovec{&entry, sizeof entry}, iovec{const_cast<char *>(event.path), entry.pathLength},
                    iovec{const_cast<char *>(event.other), entry.otherLength},
                    iovec{const_cast<void *>(event.data), event.dataLength}});
    }
    errno = before;
}

bool Faults::isFollowed(const char *path)
{
    static const char *const root = std::getenv("FAULTS_ROOT");
    return !root || std::strncmp(path, root, std::strlen(root)) == 0;
}

void Faults::follow(int descriptor, bool isToBe)
{
    if (descriptor >= 0 && descriptor < mostDescriptors)
        followed[std::size_t(descriptor)] = isToBe;
}

bool Faults::isFollowed(int descriptor)
{
    return descriptor >= 0 && descriptor < mostDescriptors && followed[std::size_t(descriptor)];
}
