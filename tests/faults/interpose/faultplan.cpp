// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultplan.h"

#include <cerrno>
#include <mutex>

namespace
{
constexpr std::uint32_t everyCall =
    OpenCall | WriteCall | SyncCall | RenameCall | RemoveCall | TruncateCall | FolderCall;

std::mutex planMutex;
FaultPlan present;
std::int64_t counted = 0;
bool isArmed = false;
} // namespace

void kinward_faults_arm(const FaultPlan *plan)
{
    const std::lock_guard lock(planMutex);
    present = *plan;
    counted = 0;
    isArmed = true;
}

std::int64_t kinward_faults_disarm()
{
    const std::lock_guard lock(planMutex);
    isArmed = false;
    return counted;
}

Faults::Verdict Faults::verdictOn(FileCall call, bool isGrowing)
{
    const std::lock_guard lock(planMutex);
    const std::uint32_t wanted = present.calls != 0 ? present.calls : everyCall;
    if (!isArmed || (wanted & call) == 0 || (present.isOnlyGrowth && !isGrowing))
        return Verdict::Goes;
    ++counted;
    const bool isMeant =
        present.first > 0 && (counted == present.first || (present.isLasting && counted > present.first));
    if (!isMeant)
        return Verdict::Goes;
    errno = present.error;
    return present.isTorn && call == WriteCall ? Verdict::IsTorn : Verdict::Fails;
}
