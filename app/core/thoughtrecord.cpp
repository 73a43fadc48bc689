// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/thoughtrecord.h"

#include <algorithm>

const Thought *ThoughtRecord::hotThought() const
{
    if (thoughts.isEmpty())
        return nullptr;
    const auto hot =
        std::find_if(thoughts.cbegin(), thoughts.cend(), [](const Thought &t) { return t.isHot; });
    return hot == thoughts.cend() ? &thoughts.first() : &*hot;
}
