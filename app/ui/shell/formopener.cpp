// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/formopener.h"

#include "ui/shell/mainwindow.h"

#include <QCoreApplication>
#include <algorithm>

namespace
{
using Begin = std::function<void(const QString &)>;

struct PieWords {
    Q_DECLARE_TR_FUNCTIONS(FormOpener)
};

QString asItIs(const QString &text)
{
    return text;
}

/// A responsibility pie to fill in: all others first, the own share last (Greenberger & Padesky 1995).
QString asPie(const QString &text)
{
    //: a list to fill in: how much each thing had a part in what happened, in percent; %1 what happened
    return PieWords::tr("%1\n\nOther people: … %\nThe place and the time: … %\nHealth, money, work: … %\n"
                        "Chance: … %\nMe, last of all: … %\n")
        .arg(text)
        .trimmed();
}

struct Form {
    const char *id;
    Room room;
    Begin RoomPage::*begin;
    QString (*words)(const QString &) = asItIs;
};

constexpr Form forms[] = {
    {"record", Room::Journal, &RoomPage::beginRecordWith},
    {"cause", Room::Journal, &RoomPage::beginCauseWith},
    {"pie", Room::Journal, &RoomPage::beginNoteWith, asPie},
    {"note", Room::Journal, &RoomPage::beginNoteWith},
    {"message", Room::Journal, &RoomPage::beginNoteWith},
    {"goal", Room::Goals, &RoomPage::beginGoalWith},
    {"step", Room::Goals, &RoomPage::beginStepWith},
    {"experiment", Room::Goals, &RoomPage::beginExperimentWith},
    {"checkin", Room::Today, &RoomPage::beginCheckInWith},
};
} // namespace

bool openForm(MainWindow &window, const FormRequest &request)
{
    const auto *found = std::find_if(std::begin(forms), std::end(forms), [&](const Form &known) {
        return request.form == QLatin1StringView(known.id);
    });
    if (found == std::end(forms))
        return true;
    window.showRoom(found->room);
    if (window.pages().room() != found->room)
        return false;
    if (const Begin &begin = window.pages().page(found->room).*(found->begin))
        begin(found->words(request.text));
    return true;
}
