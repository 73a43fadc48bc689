// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backups/twolinedelegate.h"

#include "ui/backups/rowpainter.h"
#include "ui/widgets/themeroles.h"
#include "ui/widgets/typescale.h"

#include <QPainter>

TwoLineDelegate::TwoLineDelegate(int detailRole, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_detailRole(detailRole)
{
}

void TwoLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    painter->save();
    RowPainter::panel(painter, row);
    const RowPainter::Lines lines = RowPainter::linesIn(option.rect);
    const ThemeRoles roles = rolesOf(option.palette);
    RowPainter::draw(painter, option, lines.upper, {index.data().toString(), TypeSize::Body, roles.ink});
    RowPainter::draw(painter, option, lines.lower,
                     {index.data(m_detailRole).toString(), TypeSize::Caption, roles.muted});
    painter->restore();
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, RowPainter::rowHeight()};
}
