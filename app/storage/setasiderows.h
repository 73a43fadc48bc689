// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/recordid.h"
#include "core/recordkind.h"

class JournalSession;
class JournalStores;
struct WriteStamp;

/// What stood in the journal where a record of a backup is written over it, byte for byte: kept inside the
/// journal under the name setAside/<id>/<number>, so that nothing a person wrote is lost by bringing an entry
/// back. It goes when the record is deleted for good.
class SetAsideRows
{
public:
    SetAsideRows(JournalSession &session, JournalStores &stores)
        : m_session(session)
        , m_stores(stores)
    {
    }

    /// Keeps the record's row and the rows of its parts as they are, damaged or not.
    [[nodiscard]] Result<> keep(RecordKind kind, const RecordId &id, const WriteStamp &stamp);
    /// What was kept of this record goes for good.
    [[nodiscard]] static Result<> forget(JournalSession &session, const RecordId &id);
    /// The same for all rows of a table that were removed before that moment (UTC milliseconds).
    [[nodiscard]] static Result<> forgetRemoved(JournalSession &session, const QString &table, qint64 before);

private:
    [[nodiscard]] Result<QString> freeName(const RecordId &id) const;

    JournalSession &m_session;
    JournalStores &m_stores;
};
