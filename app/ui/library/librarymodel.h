// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"

#include <QAbstractItemModel>

/// The pages of the library as a tree of two levels: groups (ideas; patterns), and the pages in each. Group
/// rows can not be chosen.
class LibraryModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole + 1, SearchTextRole };

    explicit LibraryModel(QObject *parent = nullptr);

    void setPages(const QList<LibraryHeader> &pages);
    /// The row of a page; invalid when there is none.
    [[nodiscard]] QModelIndex indexOf(const QString &id) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Group {
        PageKind kind;
        QList<LibraryHeader> pages;
    };
    [[nodiscard]] static QString groupTitle(PageKind kind);
    [[nodiscard]] static QVariant pageData(const LibraryHeader &page, int role);

    QList<Group> m_groups;
};
