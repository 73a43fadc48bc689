// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pagestack.h"

PageStack::PageStack(const PageFactory &factory, VaultSession &session, QWidget *parent)
    : QStackedWidget(parent)
    , m_factory(factory)
    , m_session(session)
{
}

void PageStack::show(Room room)
{
    setCurrentWidget(page(room).widget);
    m_room = room;
}

const RoomPage &PageStack::page(Room room)
{
    auto found = m_pages.find(room);
    if (found == m_pages.end()) {
        found = m_pages.insert(room, m_factory.make(room, m_session, m_requests, this));
        addWidget(found->widget);
    }
    return *found;
}

void PageStack::addPage(Room room, QWidget *widget)
{
    RoomPage page;
    page.widget = widget;
    m_pages.insert(room, page);
    addWidget(widget);
}

bool PageStack::flushAll()
{
    bool isAllSafe = true;
    for (const RoomPage &page : std::as_const(m_pages))
        isAllSafe = (!page.flush || page.flush()) && isAllSafe;
    return isAllSafe;
}

QMap<Room, UnfinishedWork> PageStack::unfinishedWorks() const
{
    QMap<Room, UnfinishedWork> works;
    for (auto page = m_pages.cbegin(); page != m_pages.cend(); ++page) {
        const UnfinishedWork work = page->unfinishedWork ? page->unfinishedWork() : UnfinishedWork{};
        if (!work.bytes.isEmpty())
            works.insert(page.key(), work);
    }
    return works;
}

void PageStack::destroyVaultPages()
{
    for (const RoomRow &row : roomRows()) {
        if (row.needsVault)
            delete m_pages.take(row.room).widget;
    }
}
