// SPDX-License-Identifier: GPL-3.0-or-later
// A fuzz target is a function over any bytes. With the preset `fuzz` each becomes a program of libFuzzer;
// elsewhere all of them stand in fuzz_replay, which runs them over the inputs that are kept.
#pragma once

#include <QByteArrayView>
#include <cstdio>
#include <cstdlib>
#include <span>

using FuzzBytes = std::span<const unsigned char>;

/// Ends the program when what must hold for every input does not: libFuzzer then keeps the input.
inline void require(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "This does not hold: %s\n", what);
    std::abort();
}

/// The first byte, by which many targets choose what to do; 0 where there is none.
inline unsigned char firstByte(FuzzBytes input)
{
    return input.empty() ? 0 : input.front();
}

inline FuzzBytes withoutFirstByte(FuzzBytes input)
{
    return input.empty() ? input : input.subspan(1);
}

inline QByteArrayView viewOf(FuzzBytes input)
{
    return {input.data(), qsizetype(input.size())};
}

#ifdef KINWARD_FUZZ
extern "C" int LLVMFuzzerInitialize(int *count, char ***arguments);
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size);
/// The target is called once before any input, so that what it loads is not counted as the time of one.
#define KINWARD_FUZZ_TARGET(name)                                                                            \
    static void fuzz_##name(FuzzBytes input);                                                                \
    extern "C" int LLVMFuzzerInitialize(int *, char ***)                                                     \
    {                                                                                                        \
        fuzz_##name({});                                                                                     \
        return 0;                                                                                            \
    }                                                                                                        \
    extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)                            \
    {                                                                                                        \
        fuzz_##name(FuzzBytes(data, size));                                                                  \
        return 0;                                                                                            \
    }                                                                                                        \
    static void fuzz_##name(FuzzBytes input)
#else
using FuzzTarget = void (*)(FuzzBytes);
bool registerFuzzTarget(const char *name, FuzzTarget target);
#define KINWARD_FUZZ_TARGET(name)                                                                            \
    static void fuzz_##name(FuzzBytes input);                                                                \
    [[maybe_unused]] static const bool registered_##name = registerFuzzTarget(#name, fuzz_##name);           \
    static void fuzz_##name(FuzzBytes input)
#endif
