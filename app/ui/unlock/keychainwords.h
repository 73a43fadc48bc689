// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What switching the keychain on means, said wherever that is offered.
[[nodiscard]] QString keychainLimits();
