// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "storage/entrysummary.h"

#include <QByteArray>

class JournalSession;

/// What a backup tells, sealed, without being opened: how many records it holds, and a mark that is the same
/// as long as no record or setting was added, changed or removed, whatever the clock said.
struct BackupSummary {
    RecordCounts counts;
    QByteArray changeMark; ///< 16 bytes

    [[nodiscard]] QByteArray toBytes() const; ///< backupSummarySize bytes
    [[nodiscard]] static BackupSummary fromBytes(const QByteArray &bytes);
};

/// Of the journal as this session sees it. Reads a few numbers of every record.
[[nodiscard]] Result<BackupSummary> summarise(JournalSession &session);
