// SPDX-License-Identifier: GPL-3.0-or-later
// What the pages were in the middle of, as it lies in a sealed draft: anyone who can write into the folder
// can seal any bytes.
#include "ui/shell/sealedwork.h"

#include "fuzz/target.h"

KINWARD_FUZZ_TARGET(sealedwork)
{
    const QByteArray bytes = viewOf(input).toByteArray();
    const auto read = sealedWorkFrom(bytes);
    require(!read || isSealedWork(bytes), "only what says it is sealed work is read as such");
    if (!read)
        return;
    require(!read->works.isEmpty(), "sealed work is never without any");
    for (auto work = read->works.cbegin(); work != read->works.cend(); ++work)
        require(roomOf(roomName(work.key())) == work.key(), "work is of a room of the navigation");
    const auto again = sealedWorkFrom(toBytes(*read));
    require(again && again->works == read->works && again->room == read->room,
            "work that was read reads the same again");
}
