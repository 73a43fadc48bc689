// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The sheet of paper with the recovery code, as rich text: the groups with their numbers, and what to do
/// with it. Says nothing of the vault, its name or its person.
[[nodiscard]] QString recoverySheet(const QString &code);
