// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

struct StoredValue;

/// The value written as SQL that yields exactly it again.
[[nodiscard]] QString sqlLiteral(const StoredValue &value);

/// The name in double quotes, each double quote inside doubled.
[[nodiscard]] QString quotedIdentifier(const QString &name);
