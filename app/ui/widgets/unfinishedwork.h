// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// What a page was in the middle of when the vault locks, in bytes only that page reads; empty when nothing.
struct UnfinishedWork {
    QByteArray bytes;
    bool hasUnsavedWords = false; ///< words that are nowhere but here
};
