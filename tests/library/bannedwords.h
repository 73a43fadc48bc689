// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The first word of a text that hurts or labels a person; empty when there is none.
[[nodiscard]] QString bannedWordIn(const QString &text, bool isGerman);
