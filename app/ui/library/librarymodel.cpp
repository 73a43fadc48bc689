// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/librarymodel.h"

#include "library/pagewords.h"

namespace
{
// The internal id of a page is its group's row plus one; that of a group is zero.
constexpr quintptr groupId = 0;
} // namespace

LibraryModel::LibraryModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void LibraryModel::setRows(const QList<LibraryWay> &ways, const QList<LibraryHeader> &pages)
{
    beginResetModel();
    m_groups.clear();
    //: Heading of a group in the list of the library: ways through it, the review queue, the practice bench.
    Group first{tr("Path and practice"), {}};
    for (const LibraryWay &way : ways)
        first.rows.append({way.id, way.title, way.summary, way.title});
    add(first);
    for (const PageKind kind : {PageKind::Concept, PageKind::Pattern, PageKind::Skill}) {
        Group group{groupTitle(kind), {}};
        for (const LibraryHeader &page : pages) {
            const QStringList words{page.title, page.term, page.summary, familyLabel(page.family)};
            if (page.kind == kind)
                group.rows.append({page.id, page.title, page.summary, words.join(u'\n')});
        }
        add(group);
    }
    endResetModel();
}

void LibraryModel::add(const Group &group)
{
    if (!group.rows.isEmpty())
        m_groups.append(group);
}

void LibraryModel::renameWay(const QString &id, const QString &title)
{
    const QModelIndex index = indexOf(id);
    if (!index.isValid())
        return;
    Row &row = m_groups[int(index.internalId()) - 1].rows[index.row()];
    row.title = title;
    row.searchText = title;
    Q_EMIT dataChanged(index, index);
}

QModelIndex LibraryModel::indexOf(const QString &id) const
{
    for (int group = 0; group < m_groups.size(); ++group) {
        const QList<Row> &rows = m_groups.at(group).rows;
        for (int row = 0; row < rows.size(); ++row) {
            if (rows.at(row).id == id)
                return createIndex(row, 0, quintptr(group) + 1);
        }
    }
    return {};
}

QModelIndex LibraryModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : groupId);
}

QModelIndex LibraryModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == groupId)
        return {};
    return createIndex(int(child.internalId()) - 1, 0, groupId);
}

int LibraryModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    if (parent.internalId() != groupId || parent.column() != 0)
        return 0;
    return int(m_groups.at(parent.row()).rows.size());
}

int LibraryModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant LibraryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() != groupId)
        return rowData(m_groups.at(int(index.internalId()) - 1).rows.at(index.row()), role);
    if (role == Qt::DisplayRole)
        return m_groups.at(index.row()).title;
    return {};
}

Qt::ItemFlags LibraryModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    // A group that is not enabled is passed over by the arrow keys.
    if (index.internalId() == groupId)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QString LibraryModel::groupTitle(PageKind kind)
{
    switch (kind) {
    case PageKind::Concept:
        //: Heading of a group in the list of the library: the ideas to read about.
        return tr("Ideas");
    case PageKind::Pattern:
        //: Heading of a group in the list of the library: the thinking patterns.
        return tr("Patterns");
    case PageKind::Skill:
        //: Heading of a group in the list of the library: skills to practise.
        return tr("Skills");
    }
    return {};
}

QVariant LibraryModel::rowData(const Row &row, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return row.summary;
    case IdRole:
        return row.id;
    case SearchTextRole:
        return row.searchText;
    default:
        return {};
    }
}
