// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record.h"

#include <QList>

/// A small social goal in approach words ("ask one question"), with its ladder of steps.
struct SocialGoal : Record {
    QString name;
    QString question;
    QString description;
    bool isNumerical = false; ///< an imported habit that counts something
    double target = 0;
    QString unit;
    bool isAtMost = false;
    int times = 1; ///< times in perDays days
    int perDays = 1;
    bool isArchived = false;
};

/// One rung of a goal's ladder with its if-then plan. Discomfort 0–100 (SUDS, Wolpe 1969).
struct Step : Record {
    RecordId goal;
    int position = 0;
    QString text;
    QString bankId; ///< id in resources/social-steps, empty for an own step
    QString planCue;
    QString planAct;
    std::optional<QDate> planned;
    std::optional<int> expectedDiscomfort;
};

enum class AttemptStatus { Done, Partly, Skipped, NotDone, NotNeeded, Unknown };

/// What became of a step or a goal on one day. `when.day` is the day it was done.
struct Attempt : Record {
    RecordId goal;
    RecordId step; ///< null for a goal without steps
    AttemptStatus status = AttemptStatus::Done;
    std::optional<double> value;
    std::optional<int> feltDiscomfort; ///< 0–100
    QString learned;
    QString note; ///< the reason of a skip, an imported note
};
