// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>

class QWidget;

/// Asks for a folder that is there, in Qt's own dialog: the desktop's would keep a list of visited folders,
/// and a program that no other may look into gets no answer from a portal. `chosen` is not called when the
/// person turns back.
void askForFolder(QWidget *window, const QString &title, const QString &start,
                  std::function<void(const QString &folder)> chosen);
