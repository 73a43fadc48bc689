// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>

/// Where something new may stand without replacing anything: stem + ending, or the first of “stem-2ending”,
/// “stem-3ending” … that is not taken. Whatever else may not be replaced `isTaken` can say, too.
[[nodiscard]] QString firstFreePath(const QString &stem, const QString &ending = {},
                                    const std::function<bool(const QString &path)> &isTaken = {});
