// SPDX-License-Identifier: GPL-3.0-or-later
// What the preloaded library and the driver agree on. The driver finds the functions with dlsym, so that it
// runs without the library too.
#pragma once

#include <cstdint>

/// Calls on files, as bits. A trace names each call by one of them; a plan may fail several.
enum FileCall : std::uint32_t {
    OpenCall = 1,
    WriteCall = 2,
    SyncCall = 4,
    RenameCall = 8,
    RemoveCall = 16,
    TruncateCall = 32,
    FolderCall = 64, ///< mkdir
    SocketCall = 128, ///< in a trace only; `size` is the address family
    CloseCall = 256, ///< in a trace only
    NoteCall = 512, ///< in a trace only: what was written to standard output
    MemoryCall = 1024, ///< in a plan only: mmap of memory without a file
};

/// One call in a trace file, followed by path, other path and data. Little-endian, no gaps.
struct TraceEntry {
    std::uint32_t call = 0;
    std::int32_t descriptor = -1;
    std::int64_t offset = 0; ///< of a write, -1: at the end; flags of an open
    std::int64_t size = 0; ///< of a truncation; family of a socket
    std::uint32_t pathLength = 0;
    std::uint32_t otherLength = 0;
    std::uint64_t dataLength = 0;
};

/// Which call is to fail, and how.
struct FaultPlan {
    std::uint32_t calls = 0; ///< bits of FileCall; 0: none, they are only counted
    std::int64_t first = 0; ///< counted from 1; 0: none
    int error = 0; ///< errno
    bool isLasting = false; ///< all later ones fail too
    bool isTorn = false; ///< a failing write first writes half of its bytes
    bool isOnlyGrowth = false; ///< as on a full disk: opens fail only where they make a file
};

extern "C" {
/// Begins to count anew.
__attribute__((visibility("default"))) void kinward_faults_arm(const FaultPlan *plan);
/// Ends the plan; says how many calls of its kinds were made since it was armed (of all kinds if it named
/// none).
__attribute__((visibility("default"))) std::int64_t kinward_faults_disarm();
}
