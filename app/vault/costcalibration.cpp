// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/costcalibration.h"

#include "vault/cryptography.h"
#include "vault/masterkey.h"

#include <algorithm>
#include <cmath>
#include <ctime>
#include <sodium.h>
#include <unistd.h>

namespace
{

constexpr quint64 mebibyte = 1024ULL * 1024;
constexpr int mostMeasurements = 5;
constexpr double aimedDerivation = (shortestDerivation + longestDerivation) / 2;
/// More memory than this would shut people out who take a vault to a smaller computer.
constexpr quint64 mostUsefulMemory = 1024 * mebibyte;

quint64 wholeMebibytes(quint64 bytes)
{
    return bytes / mebibyte * mebibyte;
}

quint64 memoryLimit(quint64 machineMemory)
{
    const quint64 half = machineMemory == 0 ? DerivationCost().memoryBytes : machineMemory / 2;
    return std::clamp(wholeMebibytes(half), minimumDerivationMemory, mostUsefulMemory);
}

/// The cost whose work (memory times passes) is the given one, as near as whole passes allow.
DerivationCost costOfWork(double work, quint64 limit)
{
    const DerivationCost usual;
    const quint64 leastMemory = std::min(usual.memoryBytes, limit);
    const auto bytes = quint64(std::clamp(work / usual.passes, double(leastMemory), double(limit)));
    DerivationCost cost{wholeMebibytes(bytes), 1};
    cost.passes = quint32(
        std::clamp(std::round(work / double(cost.memoryBytes)), 1.0, double(maximumDerivationPasses)));
    // A machine too slow for the least memory in one pass gets by with less memory.
    if (cost.passes == 1 && work < double(cost.memoryBytes))
        cost.memoryBytes =
            wholeMebibytes(quint64(std::clamp(work, double(minimumDerivationMemory), double(limit))));
    return cost;
}

/// The processor's time, not the clock's: a machine that is busy at the moment must not end with a cheap key.
double threadSeconds()
{
    timespec time = {};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

std::optional<double> measureHere(const DerivationCost &cost)
{
    if (!isCryptographyReady())
        return std::nullopt;
    const unsigned char salt[crypto_pwhash_SALTBYTES] = {};
    unsigned char key[keySize];
    const double begin = threadSeconds();
    const int answer = crypto_pwhash(key, sizeof key, "calibration", 11, salt, cost.passes,
                                     size_t(cost.memoryBytes), crypto_pwhash_ALG_ARGON2ID13);
    return answer == 0 ? std::optional(threadSeconds() - begin) : std::nullopt;
}

quint64 memoryHere()
{
    const long pages = ::sysconf(_SC_PHYS_PAGES);
    const long pageBytes = ::sysconf(_SC_PAGESIZE);
    return pages > 0 && pageBytes > 0 ? quint64(pages) * quint64(pageBytes) : 0;
}

} // namespace

DerivationMachine thisMachine()
{
    return {measureHere, memoryHere()};
}

DerivationCost calibrateCost(const DerivationMachine &machine)
{
    quint64 limit = memoryLimit(machine.memoryBytes);
    DerivationCost cost{std::min(DerivationCost().memoryBytes, limit), DerivationCost().passes};
    for (int measurement = 0; measurement < mostMeasurements; ++measurement) {
        const std::optional<double> seconds = machine.measure(cost);
        if (seconds && *seconds >= shortestDerivation && *seconds <= longestDerivation)
            return cost;
        DerivationCost next = cost;
        if (seconds) {
            const double work = double(cost.memoryBytes) * cost.passes;
            next = costOfWork(work * aimedDerivation / std::max(*seconds, 1e-3), limit);
        } else {
            limit = std::max(wholeMebibytes(cost.memoryBytes / 2), minimumDerivationMemory);
            next.memoryBytes = limit;
        }
        if (next == cost)
            return cost;
        cost = next;
    }
    return cost;
}
