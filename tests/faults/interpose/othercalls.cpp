// SPDX-License-Identifier: GPL-3.0-or-later
// Sockets are written to the trace, whoever opens them; memory that libsodium asks of the system may be
// refused.
#include "faultplan.h"
#include "stockcall.h"
#include "tracefile.h"

#include <cstddef>
#include <sys/mman.h>

using Faults::Verdict;

extern "C" {
// Declared here, because the sources of this program include no header of the network.
int socket(int family, int type, int protocol) noexcept;

__attribute__((visibility("default"))) int socket(int family, int type, int protocol) noexcept
{
    static auto *const stock = stockCall<int(int, int, int)>("socket");
    const auto order = Faults::inOrder();
    Faults::record({SocketCall, -1, 0, family});
    return stock(family, type, protocol);
}

__attribute__((visibility("default"))) void *mmap(void *address, size_t length, int protection, int flags,
                                                  int descriptor, off_t offset) noexcept
{
    static auto *const stock = stockCall<void *(void *, size_t, int, int, int, off_t)>("mmap");
    if ((flags & MAP_ANONYMOUS) != 0 && Faults::verdictOn(MemoryCall) != Verdict::Goes)
        return MAP_FAILED;
    return stock(address, length, protection, flags, descriptor, offset);
}
}
