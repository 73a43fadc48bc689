// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <dlfcn.h>

/// The function that ours stands in front of.
template <typename Function> Function *stockCall(const char *name)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, name));
}
