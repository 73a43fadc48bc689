// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"
#include "ui/library/libraryway.h"

#include <QAbstractItemModel>

/// The library as a tree of two levels: groups (path and practice, ideas, patterns, skills), and what is in
/// each. Group rows can not be chosen.
class LibraryModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole + 1, SearchTextRole };

    explicit LibraryModel(QObject *parent = nullptr);

    /// The ways stand above the pages.
    void setRows(const QList<LibraryWay> &ways, const QList<LibraryHeader> &pages);
    void renameWay(const QString &id, const QString &title);
    /// The row of a page or a way; invalid when there is none.
    [[nodiscard]] QModelIndex indexOf(const QString &id) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        QString id;
        QString title;
        QString summary;
        QString searchText;
    };
    struct Group {
        QString title;
        QList<Row> rows;
    };
    [[nodiscard]] static QString groupTitle(PageKind kind);
    [[nodiscard]] static QVariant rowData(const Row &row, int role);
    void add(const Group &group);

    QList<Group> m_groups;
};
