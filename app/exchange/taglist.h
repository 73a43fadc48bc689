// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// Tags as they are kept: trimmed, without empty ones and without repeats (ignoring case, the first spelling
/// stays). Inner spaces and signs stay as they are.
[[nodiscard]] QStringList cleanTags(const QStringList &tags);
