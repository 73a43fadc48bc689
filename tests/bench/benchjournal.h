// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

/// A FreeCBT file with so many fictional, varied records.
[[nodiscard]] QByteArray freeCbtFile(int records);

/// Searches of the kinds people type: a word, the beginning of one, a phrase, a filter, two words.
[[nodiscard]] QStringList benchQueries();
