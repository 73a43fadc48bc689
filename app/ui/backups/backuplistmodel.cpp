// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backups/backuplistmodel.h"

#include "ui/backups/backupwords.h"

#include <QFileInfo>
#include <QLocale>
#include <QTimeZone>
#include <array>

namespace
{
constexpr std::array stretchEnds = {14, 92}; ///< days

std::size_t stretchOf(const QDateTime &made, const QDateTime &now)
{
    const qint64 days = made.toTimeZone(now.timeZone()).date().daysTo(now.date());
    std::size_t stretch = 0;
    while (stretch < stretchEnds.size() && days >= stretchEnds.at(stretch))
        ++stretch;
    return stretch;
}

QString stretchName(std::size_t stretch)
{
    switch (stretch) {
    case 0:
        //: heads a list of backups
        return BackupListModel::tr("The last two weeks");
    case 1:
        //: heads a list of backups
        return BackupListModel::tr("The last three months");
    default:
        //: heads a list of backups
        return BackupListModel::tr("Earlier");
    }
}
} // namespace

QString checkText(BackupCheck check)
{
    switch (check) {
    case BackupCheck::Checked:
        //: a backup that was read again and found whole
        return BackupListModel::tr("checked");
    case BackupCheck::NotChecked:
        return BackupListModel::tr("not checked");
    case BackupCheck::Damaged:
        return BackupListModel::tr("damaged");
    case BackupCheck::EarlierKey:
        return BackupListModel::tr("made with an earlier key");
    }
    return {};
}

void BackupListModel::setBackups(const QList<BackupInfo> &backups, const QDateTime &now)
{
    beginResetModel();
    m_backups = backups;
    m_now = now;
    endResetModel();
}

void BackupListModel::markDamaged(const QString &path)
{
    m_damaged.insert(path);
    if (const QModelIndex changed = indexOf(path); changed.isValid())
        Q_EMIT dataChanged(changed, changed);
}

const BackupInfo *BackupListModel::backup(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_backups.size() ? &m_backups.at(index.row()) : nullptr;
}

BackupCheck BackupListModel::check(const BackupInfo &backup) const
{
    if (!backup.isWhole || m_damaged.contains(backup.path))
        return BackupCheck::Damaged;
    if (!backup.isOfThisKey)
        return BackupCheck::EarlierKey;
    return backup.verified ? BackupCheck::Checked : BackupCheck::NotChecked;
}

QModelIndex BackupListModel::indexOf(const QString &path) const
{
    for (int row = 0; row < m_backups.size(); ++row) {
        if (m_backups.at(row).path == path)
            return index(row);
    }
    return {};
}

int BackupListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_backups.size());
}

QVariant BackupListModel::data(const QModelIndex &index, int role) const
{
    const BackupInfo *info = backup(index);
    if (!info)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return title(*info);
    case Qt::AccessibleTextRole:
        return QStringList{title(*info), checkText(check(*info)), detail(*info)}.join(QStringLiteral(", "));
    case PathRole:
        return info->path;
    case DetailRole:
        return detail(*info);
    case CheckRole:
        return int(check(*info));
    case CheckTextRole:
        return checkText(check(*info));
    case StretchRole:
        return stretch(index.row());
    default:
        return {};
    }
}

QString BackupListModel::title(const BackupInfo &backup) const
{
    // Of one that is damaged not even the day is known; its file bears a name.
    if (!backup.created.isValid())
        return QFileInfo(backup.path).completeBaseName();
    const QDateTime local = backup.created.toTimeZone(m_now.timeZone());
    //: %1 a day, %2 a time of day
    return tr("%1, %2").arg(QLocale().toString(local.date(), QLocale::LongFormat),
                            QLocale().toString(local.time(), QLocale::ShortFormat));
}

QString BackupListModel::detail(const BackupInfo &backup) const
{
    QStringList parts;
    if (const QString age = BackupWords::age(backup.created, m_now);
        backup.created.isValid() && !age.isEmpty())
        parts.append(age);
    if (backup.isOfThisKey)
        parts.append(BackupWords::counts(backup.summary.counts));
    if (backup.fileSize > 0)
        parts.append(QLocale().formattedDataSize(backup.fileSize, 1, QLocale::DataSizeTraditionalFormat));
    return parts.isEmpty() ? tr("It cannot be read.") : parts.join(QStringLiteral(" · "));
}

QString BackupListModel::stretch(int row) const
{
    const auto of = [this](int line) { return stretchOf(m_backups.at(line).created, m_now); };
    // A damaged one without a day stands where its name puts it.
    if (row > 0 && (!m_backups.at(row).created.isValid() || of(row) == of(row - 1)))
        return {};
    return stretchName(m_backups.at(row).created.isValid() ? of(row) : 0);
}
