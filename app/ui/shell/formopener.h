// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class MainWindow;

/// A form that a page of the library names ("record", "cause", "pie", "experiment", "goal", "step",
/// "checkin", "note", "message") with words for its first field.
struct FormRequest {
    QString form;
    QString text;
};

/// Opens the form. False while locked, which leads to unlocking; an unknown form does nothing.
[[nodiscard]] bool openForm(MainWindow &window, const FormRequest &request);
