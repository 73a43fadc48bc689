// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/journalstores.h"

#include <QSet>

/// One journal's connection and its stores.
struct StoresInUse {
    JournalSession &session;
    JournalStores &stores;
};

/// Brings records of a backup into a journal, with what hangs on them (storage/restorerecord.h). The caller
/// holds the transaction.
class RecordRestorer
{
public:
    RecordRestorer(const StoresInUse &into, const StoresInUse &backup)
        : m_into(into)
        , m_backup(backup)
        , m_stamp{into.session.now()}
    {
    }

    [[nodiscard]] Result<RecordId> bring(RecordKind kind, const RecordId &id);
    /// The steps and attempts of a goal that went with it and are not there in any form.
    [[nodiscard]] Result<> bringLadder(const RecordId &goal);
    /// Not there in any form: neither whole, damaged nor removed.
    [[nodiscard]] Result<bool> isGone(RecordKind kind, const RecordId &id) const;
    [[nodiscard]] bool isThereWhole(RecordKind kind, const RecordId &id) const;
    [[nodiscard]] QSet<RecordKind> touched() const { return m_touched; }

private:
    template <typename T> [[nodiscard]] Result<RecordId> bringAs(RecordKind kind, const RecordId &id);
    template <typename T> [[nodiscard]] Result<> writeOver(RecordKind kind, T &record, bool isRemoved);
    template <typename T> [[nodiscard]] Result<> addAgain(RecordKind kind, T &record);
    [[nodiscard]] bool isThere(RecordKind kind, const RecordId &id) const;
    void comeAlong(RecordKind kind, RecordId &link);
    void fitIn(const Record & /*record*/) { }
    void fitIn(Step &step);
    void fitIn(Attempt &attempt);
    void fitIn(Experiment &experiment);
    [[nodiscard]] Result<> linkAgain(RecordKind kind, const RecordId &id);
    [[nodiscard]] Result<QList<RecordId>> inBackup(const QString &table, const QString &column,
                                                   const RecordId &id) const;

    StoresInUse m_into;
    StoresInUse m_backup;
    WriteStamp m_stamp;
    QSet<RecordKind> m_touched;
};
