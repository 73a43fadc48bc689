// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <optional>

/// The middle value, the mean of the two middle ones when their number is even; nothing for no values.
[[nodiscard]] std::optional<double> median(QList<double> values);
