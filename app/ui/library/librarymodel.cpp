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

void LibraryModel::setPages(const QList<LibraryHeader> &pages)
{
    beginResetModel();
    m_groups.clear();
    for (const PageKind kind : {PageKind::Concept, PageKind::Pattern, PageKind::Skill}) {
        Group group{kind, {}};
        for (const LibraryHeader &page : pages) {
            if (page.kind == kind)
                group.pages.append(page);
        }
        if (!group.pages.isEmpty())
            m_groups.append(group);
    }
    endResetModel();
}

QModelIndex LibraryModel::indexOf(const QString &id) const
{
    for (int group = 0; group < m_groups.size(); ++group) {
        const QList<LibraryHeader> &pages = m_groups.at(group).pages;
        for (int row = 0; row < pages.size(); ++row) {
            if (pages.at(row).id == id)
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
    return int(m_groups.at(parent.row()).pages.size());
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
        return pageData(m_groups.at(int(index.internalId()) - 1).pages.at(index.row()), role);
    if (role == Qt::DisplayRole)
        return groupTitle(m_groups.at(index.row()).kind);
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

QVariant LibraryModel::pageData(const LibraryHeader &page, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return page.title;
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return page.summary;
    case IdRole:
        return page.id;
    case SearchTextRole:
        return QStringList{page.title, page.term, page.summary, familyLabel(page.family)}.join(u'\n');
    default:
        return {};
    }
}
