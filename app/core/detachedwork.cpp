// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detachedwork.h"

#include <QThreadPool>
#include <utility>

void waitDetached(std::function<void()> wait)
{
    QThreadPool *pool = QThreadPool::globalInstance();
    // Waiting takes no processor, so it takes no place from work that does.
    pool->start([pool, wait = std::move(wait)] {
        pool->releaseThread();
        wait();
        pool->reserveThread();
    });
}
