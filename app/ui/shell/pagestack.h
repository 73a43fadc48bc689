// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pagefactory.h"

#include <QStackedWidget>

/// Holds the pages that were visited, one in front. Pages of the vault go when it locks.
class PageStack : public QStackedWidget
{
    Q_OBJECT

public:
    PageStack(const PageFactory &factory, VaultSession &session, QWidget *parent = nullptr);

    [[nodiscard]] PageRequests &requests() { return m_requests; }
    /// Brings a room to the front, making its page at the first visit.
    void show(Room room);
    using QWidget::show;
    [[nodiscard]] Room room() const { return m_room; }
    [[nodiscard]] bool isMade(Room room) const { return m_pages.contains(room); }
    [[nodiscard]] const RoomPage &page(Room room); ///< makes it if need be
    /// A page that exists from the start, as unlocking does.
    void addPage(Room room, QWidget *widget);
    bool flushAll(); ///< true when nothing is left to save
    /// Whether what is typed there is in the journal a moment later, without a button.
    [[nodiscard]] bool savesByItself(Room room) const { return bool(m_pages[room].flush); }
    /// What the pages are in the middle of; those that are not are left out.
    [[nodiscard]] QMap<Room, UnfinishedWork> unfinishedWorks() const;
    /// Destroys, at once, every page that may hold words of the journal.
    void destroyVaultPages();

private:
    const PageFactory &m_factory;
    VaultSession &m_session;
    PageRequests m_requests;
    QMap<Room, RoomPage> m_pages;
    Room m_room = Room::Unlock;
};
