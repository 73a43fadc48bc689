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

void PageStack::flushAll()
{
    for (const RoomPage &page : std::as_const(m_pages)) {
        if (page.flush)
            page.flush();
    }
}

void PageStack::destroyVaultPages()
{
    for (const RoomRow &row : roomRows()) {
        if (row.needsVault)
            delete m_pages.take(row.room).widget;
    }
}
