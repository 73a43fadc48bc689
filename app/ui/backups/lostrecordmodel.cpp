// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backups/lostrecordmodel.h"

#include "ui/backups/backupwords.h"

#include <QLocale>
#include <algorithm>

namespace
{
QString lostTitle(const LostRecord &record)
{
    const QString kind = BackupWords::kind(record.kind);
    if (!record.day.isValid())
        return kind;
    return kind + QStringLiteral(" · ") + QLocale().toString(record.day, QLocale::LongFormat);
}

QString lostDetail(const LostRecord &record)
{
    if (record.isPartlyKept)
        return record.isInBackup ? LostRecordModel::tr("saved in part; the newest backup has all of it")
                                 : LostRecordModel::tr("saved in part");
    return record.isInBackup ? LostRecordModel::tr("lost here; the newest backup has it")
                             : LostRecordModel::tr("lost");
}
} // namespace

void LostRecordModel::setRecords(const QList<LostRecord> &records)
{
    beginResetModel();
    m_records = records;
    std::stable_sort(m_records.begin(), m_records.end(),
                     [](const LostRecord &a, const LostRecord &b) { return a.day > b.day; });
    endResetModel();
}

int LostRecordModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_records.size());
}

QVariant LostRecordModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_records.size())
        return {};
    const LostRecord &record = m_records.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return lostTitle(record);
    case DetailRole:
        return lostDetail(record);
    case Qt::AccessibleTextRole:
        return QString(lostTitle(record) + QStringLiteral(", ") + lostDetail(record));
    default:
        return {};
    }
}
