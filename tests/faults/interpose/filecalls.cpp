// SPDX-License-Identifier: GPL-3.0-or-later
// Stands in front of the C library's calls on files: each one of a followed file is counted, may be made to
// fail, and is written to the trace. What SQLite keeps in its shared memory (-shm) is not followed: a power
// cut leaves nothing of it that anyone reads.
#include "faultplan.h"
#include "stockcall.h"
#include "tracefile.h"

#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <sys/types.h>
#include <unistd.h>

using Faults::Verdict;

namespace
{
int modeOf(int flags, va_list arguments)
{
    return (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(arguments, int) : 0;
}

template <typename Open> int openFollowed(const char *path, int flags, const Open &open)
{
    const bool isOurs = Faults::isFollowed(path);
    const auto order = Faults::inOrder();
    if (isOurs && Faults::verdictOn(OpenCall, (flags & O_CREAT) != 0) != Verdict::Goes)
        return -1;
    const int descriptor = open();
    Faults::follow(descriptor, isOurs);
    if (isOurs && descriptor >= 0)
        Faults::record({OpenCall, descriptor, flags, 0, path});
    return descriptor;
}

template <typename Write>
ssize_t writeFollowed(int descriptor, const void *data, size_t length, off_t offset, const Write &write)
{
    if (descriptor == STDOUT_FILENO) {
        const auto order = Faults::inOrder();
        Faults::record({NoteCall, descriptor, 0, 0, "", "", data, length});
        return write(length);
    }
    if (!Faults::isFollowed(descriptor))
        return write(length);
    const auto order = Faults::inOrder();
    const Verdict verdict = Faults::verdictOn(WriteCall);
    const int error = errno;
    if (verdict == Verdict::Fails)
        return -1;
    const ssize_t written = write(verdict == Verdict::IsTorn ? length / 2 : length);
    if (written > 0)
        Faults::record({WriteCall, descriptor, offset, 0, "", "", data, size_t(written)});
    if (verdict == Verdict::IsTorn) {
        errno = error;
        return -1;
    }
    return written;
}

template <typename Sync> int syncFollowed(int descriptor, const Sync &sync)
{
    if (!Faults::isFollowed(descriptor))
        return sync();
    const auto order = Faults::inOrder();
    if (Faults::verdictOn(SyncCall, false) != Verdict::Goes)
        return -1;
    const int answer = sync();
    if (answer == 0)
        Faults::record({SyncCall, descriptor});
    return answer;
}

template <typename Truncate> int truncateFollowed(int descriptor, off_t size, const Truncate &truncate)
{
    if (!Faults::isFollowed(descriptor))
        return truncate();
    const auto order = Faults::inOrder();
    if (Faults::verdictOn(TruncateCall, false) != Verdict::Goes)
        return -1;
    const int answer = truncate();
    if (answer == 0)
        Faults::record({TruncateCall, descriptor, 0, size});
    return answer;
}

template <typename Call>
int changeFolder(FileCall kind, const char *path, const char *other, bool isGrowing, const Call &call)
{
    if (!Faults::isFollowed(path) && !Faults::isFollowed(other))
        return call();
    const auto order = Faults::inOrder();
    if (Faults::verdictOn(kind, isGrowing) != Verdict::Goes)
        return -1;
    const int answer = call();
    if (answer == 0)
        Faults::record({kind, -1, 0, 0, path, other});
    return answer;
}
} // namespace

#define KINWARD_OPEN(name)                                                                                   \
    __attribute__((visibility("default"))) int name(const char *path, int flags, ...)                        \
    {                                                                                                        \
        static auto *const stock = stockCall<int(const char *, int, ...)>(#name);                            \
        va_list arguments;                                                                                   \
        va_start(arguments, flags);                                                                          \
        const int mode = modeOf(flags, arguments);                                                           \
        va_end(arguments);                                                                                   \
        return openFollowed(path, flags, [&] { return stock(path, flags, mode); });                          \
    }
#define KINWARD_OPENAT(name)                                                                                 \
    __attribute__((visibility("default"))) int name(int folder, const char *path, int flags, ...)            \
    {                                                                                                        \
        static auto *const stock = stockCall<int(int, const char *, int, ...)>(#name);                       \
        va_list arguments;                                                                                   \
        va_start(arguments, flags);                                                                          \
        const int mode = modeOf(flags, arguments);                                                           \
        va_end(arguments);                                                                                   \
        return openFollowed(path, flags, [&] { return stock(folder, path, flags, mode); });                  \
    }
#define KINWARD_MKOSTEMP(name)                                                                               \
    __attribute__((visibility("default"))) int name(char *path, int flags)                                   \
    {                                                                                                        \
        static auto *const stock = stockCall<int(char *, int)>(#name);                                       \
        return openFollowed(path, flags | O_CREAT, [&] { return stock(path, flags); });                      \
    }
#define KINWARD_MKSTEMP(name)                                                                                \
    __attribute__((visibility("default"))) int name(char *path)                                              \
    {                                                                                                        \
        static auto *const stock = stockCall<int(char *)>(#name);                                            \
        return openFollowed(path, O_RDWR | O_CREAT, [&] { return stock(path); });                            \
    }
#define KINWARD_PWRITE(name)                                                                                 \
    __attribute__((visibility("default"))) ssize_t name(int descriptor, const void *data, size_t length,     \
                                                        off_t offset)                                        \
    {                                                                                                        \
        static auto *const stock = stockCall<ssize_t(int, const void *, size_t, off_t)>(#name);              \
        return writeFollowed(descriptor, data, length, offset,                                               \
                             [&](size_t part) { return stock(descriptor, data, part, offset); });            \
    }
#define KINWARD_SYNC(name)                                                                                   \
    __attribute__((visibility("default"))) int name(int descriptor)                                          \
    {                                                                                                        \
        static auto *const stock = stockCall<int(int)>(#name);                                               \
        return syncFollowed(descriptor, [&] { return stock(descriptor); });                                  \
    }
#define KINWARD_TRUNCATE(name)                                                                               \
    __attribute__((visibility("default"))) int name(int descriptor, off_t size)                              \
    {                                                                                                        \
        static auto *const stock = stockCall<int(int, off_t)>(#name);                                        \
        return truncateFollowed(descriptor, size, [&] { return stock(descriptor, size); });                  \
    }

#pragma GCC diagnostic ignored "-Wredundant-decls"
extern "C" {
KINWARD_OPEN(open)
KINWARD_OPEN(open64)
KINWARD_OPENAT(openat)
KINWARD_OPENAT(openat64)
KINWARD_MKOSTEMP(mkostemp)
KINWARD_MKOSTEMP(mkostemp64)
KINWARD_MKSTEMP(mkstemp)
KINWARD_MKSTEMP(mkstemp64)
KINWARD_PWRITE(pwrite)
KINWARD_PWRITE(pwrite64)
KINWARD_SYNC(fsync)
KINWARD_SYNC(fdatasync)
KINWARD_TRUNCATE(ftruncate)
KINWARD_TRUNCATE(ftruncate64)

__attribute__((visibility("default"))) ssize_t write(int descriptor, const void *data, size_t length)
{
    static auto *const stock = stockCall<ssize_t(int, const void *, size_t)>("write");
    const bool isPlaced = Faults::isFollowed(descriptor);
    const off_t offset = isPlaced ? lseek(descriptor, 0, SEEK_CUR) : 0;
    return writeFollowed(descriptor, data, length, offset,
                         [&](size_t part) { return stock(descriptor, data, part); });
}

__attribute__((visibility("default"))) int close(int descriptor)
{
    static auto *const stock = stockCall<int(int)>("close");
    if (Faults::isFollowed(descriptor)) {
        const auto order = Faults::inOrder();
        Faults::record({CloseCall, descriptor});
        Faults::follow(descriptor, false);
        return stock(descriptor);
    }
    return stock(descriptor);
}

__attribute__((visibility("default"))) int rename(const char *from, const char *to) noexcept
{
    static auto *const stock = stockCall<int(const char *, const char *)>("rename");
    return changeFolder(RenameCall, from, to, false, [&] { return stock(from, to); });
}

__attribute__((visibility("default"))) int renameat2(int fromFolder, const char *from, int toFolder,
                                                     const char *to, unsigned flags) noexcept
{
    static auto *const stock = stockCall<int(int, const char *, int, const char *, unsigned)>("renameat2");
    return changeFolder(RenameCall, from, to, false,
                        [&] { return stock(fromFolder, from, toFolder, to, flags); });
}

__attribute__((visibility("default"))) int unlink(const char *path) noexcept
{
    static auto *const stock = stockCall<int(const char *)>("unlink");
    return changeFolder(RemoveCall, path, path, false, [&] { return stock(path); });
}

__attribute__((visibility("default"))) int rmdir(const char *path) noexcept
{
    static auto *const stock = stockCall<int(const char *)>("rmdir");
    return changeFolder(RemoveCall, path, path, false, [&] { return stock(path); });
}

__attribute__((visibility("default"))) int mkdir(const char *path, mode_t mode) noexcept
{
    static auto *const stock = stockCall<int(const char *, mode_t)>("mkdir");
    return changeFolder(FolderCall, path, path, true, [&] { return stock(path, mode); });
}
}
