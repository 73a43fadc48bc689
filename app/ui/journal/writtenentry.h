// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recordid.h"
#include "core/recordkind.h"
#include "ui/widgets/caretplace.h"

#include <QByteArray>
#include <QDateTime>
#include <optional>

/// An entry in the middle of being written: which one, where the caret stood, and its words where they could
/// not be saved.
struct WrittenEntry {
    RecordKind kind = RecordKind::ThoughtRecord; ///< or a note
    RecordId id; ///< null when the journal has nothing of it
    QByteArray unsaved; ///< core/recordbytes.h; empty when all is in the journal
    QDateTime asOf; ///< UTC; what the journal changed later is not overwritten
    int step = 0;
    CaretPlace caret;
};

[[nodiscard]] QByteArray toBytes(const WrittenEntry &entry);
/// Empty when the bytes are no such entry: cut short, of a kind that is not written here, or with words that
/// are damaged. Total for any bytes.
[[nodiscard]] std::optional<WrittenEntry> writtenEntryFrom(const QByteArray &bytes);
