// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/recordid.h"
#include "core/recordkind.h"

#include <QDateTime>
#include <QList>

class JournalSession;

/// Takes records out of sight together with what belongs to them, brings them back, and in the end deletes
/// them. A goal takes its steps and attempts along.
class RecordRemoval
{
public:
    explicit RecordRemoval(JournalSession &session)
        : m_session(session)
    {
    }

    /// NotFound when the record is not there or removed already.
    [[nodiscard]] Result<> remove(RecordKind kind, const RecordId &id, const QDateTime &now);
    /// NotFound unless it is removed and not yet purged.
    [[nodiscard]] Result<> restore(RecordKind kind, const RecordId &id);
    /// Deletes a record for good, removed or not.
    [[nodiscard]] Result<> erase(RecordKind kind, const RecordId &id);
    /// Deletes for good what was removed before that moment, and says how many rows that were.
    [[nodiscard]] Result<int> purge(const QDateTime &removedBefore);
    [[nodiscard]] Result<bool> isAnythingToPurge(const QDateTime &removedBefore) const;

private:
    JournalSession &m_session;
};
