// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

/// A line in two rows: the words, and under them a muted detail of the given role.
class TwoLineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit TwoLineDelegate(int detailRole, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_detailRole;
};
