// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/backups.h"

#include <QAbstractListModel>
#include <QSet>

/// What is known of a backup before it is opened.
enum class BackupCheck {
    Checked, ///< found whole when it was made, or since
    NotChecked, ///< made under this key, and never found whole
    Damaged,
    EarlierKey, ///< made under a key that the vault no longer has
};

/// The backups as a line in time, newest first, in three stretches: the last two weeks, the last three
/// months, and earlier.
class BackupListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        PathRole = Qt::UserRole, ///< QString
        DetailRole, ///< age, counts and size in one line
        CheckRole, ///< int(BackupCheck)
        CheckTextRole, ///< "checked"
        StretchRole, ///< its name, only on its first line
    };

    using QAbstractListModel::QAbstractListModel;

    void setBackups(const QList<BackupInfo> &backups, const QDateTime &now);
    /// A check from end to end has found that it is damaged, whatever its beginning says.
    void markDamaged(const QString &path);
    [[nodiscard]] const BackupInfo *backup(const QModelIndex &index) const; ///< null outside of the list
    [[nodiscard]] BackupCheck check(const BackupInfo &backup) const;
    [[nodiscard]] QModelIndex indexOf(const QString &path) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString title(const BackupInfo &backup) const;
    [[nodiscard]] QString detail(const BackupInfo &backup) const;
    [[nodiscard]] QString stretch(int row) const;

    QList<BackupInfo> m_backups;
    QSet<QString> m_damaged; ///< paths
    QDateTime m_now;
};

/// "checked", "not checked", "damaged", "made with an earlier key"
[[nodiscard]] QString checkText(BackupCheck check);
