// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// The key of a row that has no id of its own: "<source>:" and the SHA-256 of all parts, each led by its
/// length so that no two rows run together.
[[nodiscard]] QString hashedSourceKey(QStringView source, const QStringList &parts);
