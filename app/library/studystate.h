// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "library/practicechoice.h"
#include "library/reviewschedule.h"

#include <QDateTime>

/// A note in the margin of a page.
struct MarginNote {
    QString id;
    QString heading; ///< of the section it stands at; empty: the whole page
    QString text;
    QDateTime changed; ///< UTC
};

/// What a person keeps about one page: inside the vault, as the setting "library.page.<id>".
struct PageState {
    bool isBookmarked = false;
    bool isRead = false; ///< was read to its end
    QDate read; ///< when last
    QList<MarginNote> notes;

    [[nodiscard]] bool isEmpty() const { return !isBookmarked && !isRead && notes.isEmpty(); }
};

// The settings hold JSON; an empty one is an empty state. Reading what is no such JSON is Invalid and says
// so; nothing is overwritten then. Keys that are not known are left out.
[[nodiscard]] QString pageStateSetting(const QString &page);
[[nodiscard]] QString toText(const PageState &state);
[[nodiscard]] Result<PageState> pageStateFrom(const QString &text);

[[nodiscard]] QString reviewSetting(); ///< "library.review"
[[nodiscard]] QString toText(const QList<ReviewCard> &cards);
[[nodiscard]] Result<QList<ReviewCard>> reviewCardsFrom(const QString &text);

[[nodiscard]] QString practiceSetting(); ///< "library.practice": the last 400 tries
[[nodiscard]] QString toText(const QList<PracticeTry> &tries);
[[nodiscard]] Result<QList<PracticeTry>> practiceTriesFrom(const QString &text);

[[nodiscard]] QString pathSetting(); ///< "library.path": where one is on a path: "eight_weeks 3"
