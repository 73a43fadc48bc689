// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/processprotection.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif
#ifdef Q_OS_LINUX
#include <malloc.h>
#include <sys/prctl.h>
#endif

namespace
{

bool turnCoreDumpOff()
{
#ifdef Q_OS_UNIX
    const rlimit none = {0, 0};
    return ::setrlimit(RLIMIT_CORE, &none) == 0;
#else
    return false;
#endif
}

bool closeToDebuggers()
{
#ifdef Q_OS_LINUX
    return ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0;
#else
    return false;
#endif
}

bool overwriteFreedMemory()
{
#if defined(Q_OS_LINUX) && defined(M_PERTURB)
    constexpr int pattern = 0xA5;
    return ::mallopt(M_PERTURB, pattern) == 1;
#else
    return false;
#endif
}

} // namespace

ProcessProtection protectProcess()
{
    return {turnCoreDumpOff(), closeToDebuggers(), overwriteFreedMemory()};
}
