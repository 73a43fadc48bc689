// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pagerequests.h"
#include "ui/shell/room.h"
#include "ui/shell/vaultsession.h"
#include "ui/widgets/unfinishedwork.h"

#include <QMap>
#include <QWidget>
#include <functional>

/// A page and what it can be asked to do; what it cannot do is empty.
struct RoomPage {
    QWidget *widget = nullptr;
    std::function<void()> startSearch;
    std::function<void()> startCheckIn;
    std::function<void(const QString &)> openConcept;
    std::function<void(RecordKind, const RecordId &)> openEntry;
    std::function<void(const RecordId &)> openGoal;
    std::function<void(const QString &)> searchFor;
    std::function<void()> beginRecord;
    // With words for the first field.
    std::function<void(const QString &)> beginRecordWith;
    std::function<void(const QString &)> beginCauseWith;
    std::function<void(const QString &)> beginNoteWith;
    std::function<void(const QString &)> beginGoalWith;
    std::function<void(const QString &)> beginStepWith;
    std::function<void(const QString &)> beginExperimentWith;
    std::function<void(const QString &)> beginCheckInWith;
    std::function<bool()> flush; ///< saves what was typed a moment ago; true when nothing is left to save
    std::function<UnfinishedWork()> unfinishedWork;
    std::function<bool(const QByteArray &)> isWholeWork; ///< whether resumeWork could read these bytes
    std::function<QStringList(const QByteArray &)> resumeWork; ///< gives words that find no place any more
};

/// Makes each room's page when it is first visited. A room is added in one line,
/// `factory.add<GoalsPage>(Room::Goals)`, and is not in the navigation until then. What a page offers and
/// asks for is found by name: constructors (Journal&, const Clock&, QWidget*) or (QWidget*); the signals of
/// PageRequests; the functions focusSearch, startCheckIn, openPage, openEntry, openGoal, searchFor,
/// beginRecord, beginRecordWith, beginCauseWith, beginNoteWith, beginGoalWith, beginStepWith,
/// beginExperimentWith, beginCheckInWith, flush, and unfinishedWork with isWholeWork and resumeWork.
class PageFactory
{
public:
    using Make = std::function<QWidget *(VaultSession &, QWidget *parent)>;

    template <typename Page> void add(Room room)
    {
        addMade<Page>(room, [](VaultSession &session, QWidget *parent) -> Page * {
            if constexpr (std::is_constructible_v<Page, Journal &, const Clock &, QWidget *>)
                return new Page(*session.journal(), session.clock(), parent);
            else
                return new Page(parent);
        });
    }

    /// For a page whose constructor wants something else.
    template <typename Page> void addMade(Room room, std::function<Page *(VaultSession &, QWidget *)> make)
    {
        m_makers[room] = [make = std::move(make)](VaultSession &session, PageRequests &requests,
                                                  QWidget *parent) {
            Page *page = make(session, parent);
            joinRequests(page, requests);
            return described(page);
        };
    }

    [[nodiscard]] bool has(Room room) const { return m_makers.contains(room); }
    [[nodiscard]] RoomPage make(Room room, VaultSession &session, PageRequests &requests,
                                QWidget *parent) const
    {
        return m_makers.value(room)(session, requests, parent);
    }

private:
    template <typename Page> static void joinRequests(Page *page, PageRequests &requests)
    {
        if constexpr (requires { &Page::entryRequested; })
            QObject::connect(page, &Page::entryRequested, &requests, &PageRequests::entryRequested);
        if constexpr (requires { &Page::searchRequested; })
            QObject::connect(page, &Page::searchRequested, &requests, &PageRequests::searchRequested);
        if constexpr (requires { &Page::newRecordRequested; })
            QObject::connect(page, &Page::newRecordRequested, &requests, &PageRequests::newRecordRequested);
        if constexpr (requires { &Page::goalRequested; })
            QObject::connect(page, &Page::goalRequested, &requests, &PageRequests::goalRequested);
        if constexpr (requires { &Page::conceptRequested; })
            QObject::connect(page, &Page::conceptRequested, &requests, &PageRequests::conceptRequested);
        if constexpr (requires { &Page::tryRequested; })
            QObject::connect(page, &Page::tryRequested, &requests, &PageRequests::tryRequested);
        if constexpr (requires { &Page::helpRequested; })
            QObject::connect(page, &Page::helpRequested, &requests, &PageRequests::helpRequested);
        if constexpr (requires { &Page::checkInRequested; })
            QObject::connect(page, &Page::checkInRequested, &requests, &PageRequests::checkInRequested);
        if constexpr (requires { &Page::importRequested; })
            QObject::connect(page, &Page::importRequested, &requests, &PageRequests::importRequested);
        if constexpr (requires { &Page::lockRequested; })
            QObject::connect(page, &Page::lockRequested, &requests, &PageRequests::lockRequested);
        if constexpr (requires { &Page::keysRequested; })
            QObject::connect(page, &Page::keysRequested, &requests, &PageRequests::keysRequested);
        if constexpr (requires { &Page::removalRequested; })
            QObject::connect(page, &Page::removalRequested, &requests, &PageRequests::removalRequested);
        if constexpr (requires { &Page::backupsRequested; })
            QObject::connect(page, &Page::backupsRequested, &requests, &PageRequests::backupsRequested);
        if constexpr (requires { &Page::checkRequested; })
            QObject::connect(page, &Page::checkRequested, &requests, &PageRequests::checkRequested);
        if constexpr (requires { &Page::idleMinutesChanged; })
            QObject::connect(page, &Page::idleMinutesChanged, &requests, &PageRequests::idleMinutesChanged);
        if constexpr (requires { &Page::lockTriggersChanged; })
            QObject::connect(page, &Page::lockTriggersChanged, &requests, &PageRequests::lockTriggersChanged);
    }

    template <typename Page> static RoomPage described(Page *page)
    {
        RoomPage room;
        room.widget = page;
        if constexpr (requires { page->focusSearch(); })
            room.startSearch = [page] { page->focusSearch(); };
        if constexpr (requires { page->startCheckIn(); })
            room.startCheckIn = [page] { page->startCheckIn(); };
        if constexpr (requires(const QString &id) { page->openPage(id); })
            room.openConcept = [page](const QString &id) { page->openPage(id); };
        if constexpr (requires(RecordKind kind, const RecordId &id) { page->openEntry(kind, id); })
            room.openEntry = [page](RecordKind kind, const RecordId &id) { page->openEntry(kind, id); };
        if constexpr (requires(const RecordId &id) { page->openGoal(id); })
            room.openGoal = [page](const RecordId &id) { page->openGoal(id); };
        if constexpr (requires(const QString &query) { page->searchFor(query); })
            room.searchFor = [page](const QString &query) { page->searchFor(query); };
        if constexpr (requires { page->beginRecord(); })
            room.beginRecord = [page] { page->beginRecord(); };
        if constexpr (requires(const QString &text) { page->beginRecordWith(text); })
            room.beginRecordWith = [page](const QString &text) { page->beginRecordWith(text); };
        if constexpr (requires(const QString &text) { page->beginCauseWith(text); })
            room.beginCauseWith = [page](const QString &text) { page->beginCauseWith(text); };
        if constexpr (requires(const QString &text) { page->beginNoteWith(text); })
            room.beginNoteWith = [page](const QString &text) { page->beginNoteWith(text); };
        if constexpr (requires(const QString &text) { page->beginGoalWith(text); })
            room.beginGoalWith = [page](const QString &text) { page->beginGoalWith(text); };
        if constexpr (requires(const QString &text) { page->beginStepWith(text); })
            room.beginStepWith = [page](const QString &text) { page->beginStepWith(text); };
        if constexpr (requires(const QString &text) { page->beginExperimentWith(text); })
            room.beginExperimentWith = [page](const QString &text) { page->beginExperimentWith(text); };
        if constexpr (requires(const QString &text) { page->beginCheckInWith(text); })
            room.beginCheckInWith = [page](const QString &text) { page->beginCheckInWith(text); };
        if constexpr (requires { page->flush(); })
            room.flush = [page] { return page->flush(); };
        if constexpr (requires(const QByteArray &work) { page->resumeWork(work); }) {
            room.unfinishedWork = [page] { return page->unfinishedWork(); };
            room.isWholeWork = [](const QByteArray &work) { return Page::isWholeWork(work); };
            room.resumeWork = [page](const QByteArray &work) -> QStringList {
                if constexpr (std::is_void_v<decltype(page->resumeWork(work))>) {
                    page->resumeWork(work);
                    return {};
                } else {
                    return page->resumeWork(work);
                }
            };
        }
        return room;
    }

    QMap<Room, std::function<RoomPage(VaultSession &, PageRequests &, QWidget *)>> m_makers;
};
