// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/librarysearch.h"

#include <QAbstractListModel>

/// The pages in which typed words were found, best first.
class HitModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole + 1, PlaceRole, SnippetRole, MarksRole };
    using Marks = QList<std::pair<int, int>>;

    using QAbstractListModel::QAbstractListModel;

    /// Titles go by page id.
    void setHits(const QList<LibraryHit> &hits, const QHash<QString, QString> &titles);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<LibraryHit> m_hits;
    QHash<QString, QString> m_titles;
};
