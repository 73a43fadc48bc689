// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

/// Said while words are nowhere but in this program's memory, sealed: the disk took none.
[[nodiscard]] QString heldWordsSentence();
/// Asks before the window closes over such words. True only when the person chose to lose them.
[[nodiscard]] bool mayLoseHeldWords(QWidget *window);
/// Says that sealed drafts were found damaged and stay as they are. Does not wait for the answer.
void showDamagedDrafts(QWidget *window, int count);
