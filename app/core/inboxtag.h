// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The tag of a note that was written while the vault was locked, until the person has seen to it.
inline constexpr QLatin1StringView inboxTag("inbox");
