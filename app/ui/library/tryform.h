// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What the button says that opens a form from the library ("record", "step"); empty for an unknown form.
[[nodiscard]] QString tryFormLabel(const QString &form);
