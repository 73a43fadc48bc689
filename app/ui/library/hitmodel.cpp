// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/hitmodel.h"

void HitModel::setHits(const QList<LibraryHit> &hits, const QHash<QString, QString> &titles)
{
    beginResetModel();
    m_hits = hits;
    m_titles = titles;
    endResetModel();
}

int HitModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_hits.size());
}

QVariant HitModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LibraryHit &hit = m_hits.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return m_titles.value(hit.page, hit.page);
    case Qt::AccessibleDescriptionRole:
        return hit.heading.isEmpty() ? hit.snippet : QStringLiteral("%1: %2").arg(hit.heading, hit.snippet);
    case IdRole:
        return hit.page;
    case PlaceRole:
        return hit.heading;
    case SnippetRole:
        return hit.snippet;
    case MarksRole:
        return QVariant::fromValue(hit.marks);
    default:
        return {};
    }
}
