// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/pageguard.h"

#include <sqlite3.h>
#include <utility>

int PageGuard::check(sqlite3 *connection)
{
    if (!m_probe) {
        const int prepared = sqlite3_prepare_v3(connection, "SELECT 1 FROM sqlite_master LIMIT 1", -1,
                                                SQLITE_PREPARE_PERSISTENT, &m_probe, nullptr);
        if (prepared != SQLITE_OK)
            return prepared;
    }
    const int step = sqlite3_step(m_probe);
    const bool isSound = step == SQLITE_ROW || step == SQLITE_DONE;
    // A failed step's message lives until the reset; the caller builds its error from what reset leaves.
    const int reset = sqlite3_reset(m_probe);
    return isSound ? SQLITE_OK : reset;
}

void PageGuard::release()
{
    sqlite3_finalize(std::exchange(m_probe, nullptr));
}
