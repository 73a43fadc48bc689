// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/moment.h"
#include "core/recordid.h"
#include "core/recordkind.h"

#include <QAbstractListModel>

class Journal;

/// One record of a backup, as a line of a list.
struct BackupEntry {
    RecordKind kind = RecordKind::ThoughtRecord;
    RecordId id;
    Moment when;
    QString title; ///< its first words; empty when it has none
};

/// Every record of a backup, newest first. It only reads.
class BackupEntryModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        SearchRole = Qt::UserRole, ///< title, kind and day, to find it by
        DetailRole, ///< "Note · 17 March 2026"
    };

    explicit BackupEntryModel(QObject *parent = nullptr);

    /// Reads the lists of all kinds. A kind that can not be read is left out, and its error given; the others
    /// are shown.
    [[nodiscard]] Result<> load(const Journal &backup);
    [[nodiscard]] const BackupEntry *entry(const QModelIndex &index) const; ///< null outside of the list

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<BackupEntry> m_entries;
};
