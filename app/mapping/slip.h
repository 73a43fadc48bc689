// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

/// Whether one letter changed, missing, added or swapped with its neighbour turns `written` into `word`
/// (Damerau 1964). The first letter must be right, and both must have five letters or more.
[[nodiscard]] bool isOneSlipAway(QStringView written, QStringView word);
