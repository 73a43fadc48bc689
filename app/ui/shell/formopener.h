// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class MainWindow;

/// Opens the form that a page of the library names ("record", "cause", "pie", "experiment", "goal", "step",
/// "checkin", "note", "message") with words for its first field. While locked it leads to unlocking; an
/// unknown form does nothing.
void openForm(MainWindow &window, const QString &form, const QString &text);
