// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/formopener.h"

#include "ui/shell/mainwindow.h"

#include <algorithm>

namespace
{
using Begin = std::function<void(const QString &)>;

struct Form {
    const char *id;
    Room room;
    Begin RoomPage::*begin;
};

// A cause and a pie are parts of a record, and a small test is planned as a step.
constexpr Form forms[] = {
    {"record", Room::Journal, &RoomPage::beginRecordWith},
    {"cause", Room::Journal, &RoomPage::beginRecordWith},
    {"pie", Room::Journal, &RoomPage::beginRecordWith},
    {"note", Room::Journal, &RoomPage::beginNoteWith},
    {"message", Room::Journal, &RoomPage::beginNoteWith},
    {"goal", Room::Goals, &RoomPage::beginGoalWith},
    {"step", Room::Goals, &RoomPage::beginStepWith},
    {"experiment", Room::Goals, &RoomPage::beginStepWith},
    {"checkin", Room::Today, nullptr},
};
} // namespace

void openForm(MainWindow &window, const QString &form, const QString &text)
{
    const auto *found = std::find_if(std::begin(forms), std::end(forms),
                                     [&](const Form &known) { return form == QLatin1StringView(known.id); });
    if (found == std::end(forms))
        return;
    window.showRoom(found->room);
    if (window.pages().room() != found->room)
        return; // locked
    const RoomPage &page = window.pages().page(found->room);
    if (!found->begin) {
        if (page.startCheckIn)
            page.startCheckIn();
    } else if (const Begin &begin = page.*(found->begin)) {
        begin(text);
    }
}
