// SPDX-License-Identifier: GPL-3.0-or-later
// The entries that every run writes: which one it is can be read from its title, and all the rest follows.
#pragma once

#include "core/journalnote.h"

#include <QJsonArray>
#include <QList>

/// Entry number `number`; every seventh is long enough for three pages and more of its own.
[[nodiscard]] JournalNote entryOf(int number);
/// The number, or nothing when the note is no entry or a letter of it is wrong.
[[nodiscard]] std::optional<int> numberOf(const JournalNote &note);
