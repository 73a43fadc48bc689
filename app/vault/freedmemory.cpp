// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/freedmemory.h"

#include <array>
#include <cstdlib>
#include <sodium.h>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace
{

// glibc keeps up to 7 freed blocks of every size up to 1,032 bytes for each thread, and M_PERTURB passes
// them by.
constexpr std::size_t largestKept = 1032;
constexpr std::size_t sizeStep = 16;
constexpr std::size_t keptOfASize = 8;
constexpr std::size_t stackDepth = std::size_t(512) * 1024;

void wipeKeptBlocks()
{
    for (std::size_t size = sizeStep; size <= largestKept + sizeStep; size += sizeStep) {
        std::array<void *, keptOfASize> blocks{};
        for (void *&block : blocks) {
            block = std::malloc(size);
            if (block)
                sodium_memzero(block, size);
        }
        for (void *block : blocks)
            std::free(block);
    }
}

[[gnu::noinline]] void wipeOldFrames()
{
    std::array<unsigned char, stackDepth> frame; // NOLINT(cppcoreguidelines-pro-type-member-init)
    sodium_memzero(frame.data(), frame.size());
}

} // namespace

void wipeFreedMemory()
{
    wipeOldFrames();
    wipeKeptBlocks();
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}
