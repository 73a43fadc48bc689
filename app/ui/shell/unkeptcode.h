// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

/// Said where a lock took the recovery code of a new vault away.
[[nodiscard]] QString hiddenCodeSentence();
/// Asks before the window closes over the recovery code of a new vault that was not typed back: it is shown
/// this once. True only when the person chose to close.
[[nodiscard]] bool mayCloseOverUnkeptCode(QWidget *window);
