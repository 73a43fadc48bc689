// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/readinghistory.h"

void ReadingHistory::visit(const QString &id)
{
    if (id == current())
        return;
    m_ids.resize(m_position + 1);
    m_ids.append(id);
    ++m_position;
}

QString ReadingHistory::goBack()
{
    if (canGoBack())
        --m_position;
    return current();
}

QString ReadingHistory::goForward()
{
    if (canGoForward())
        ++m_position;
    return current();
}

QString ReadingHistory::current() const
{
    return m_ids.value(m_position);
}
