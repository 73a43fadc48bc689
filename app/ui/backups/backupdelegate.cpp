// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backups/backupdelegate.h"

#include "ui/backups/backuplistmodel.h"
#include "ui/backups/rowpainter.h"
#include "ui/widgets/themeroles.h"

#include <QPainter>
#include <QStyle>

namespace
{
int headHeight()
{
    return QFontMetrics(typeFont(TypeSize::Caption, TypeWeight::Semibold)).height() + space(2);
}
} // namespace

void BackupDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    const QString head = index.data(BackupListModel::StretchRole).toString();
    painter->save();
    if (!head.isEmpty()) {
        row.rect.setTop(option.rect.top() + headHeight());
        const QRect place(option.rect.left() + space(1.5), option.rect.top() + space(0.5),
                          option.rect.width() - space(3), headHeight() - space(0.5));
        RowPainter::draw(
            painter, option, place,
            {head, TypeSize::Caption, rolesOf(option.palette).muted, TypeWeight::Semibold, false});
    }
    paintLines(painter, row, index);
    painter->restore();
}

QSize BackupDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool hasHead = !index.data(BackupListModel::StretchRole).toString().isEmpty();
    return {0, RowPainter::rowHeight() + (hasHead ? headHeight() : 0)};
}

void BackupDelegate::paintLines(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    RowPainter::panel(painter, row);
    const ThemeRoles roles = rolesOf(option.palette);
    const RowPainter::Lines lines = RowPainter::linesIn(option.rect);
    const auto check = static_cast<BackupCheck>(index.data(BackupListModel::CheckRole).toInt());
    const QString state = index.data(BackupListModel::CheckTextRole).toString();
    RowPainter::draw(painter, option, lines.upper,
                     {state, TypeSize::Caption, check == BackupCheck::Damaged ? roles.warm : roles.muted,
                      TypeWeight::Regular, true});
    const int stateWidth = QFontMetrics(typeFont(TypeSize::Caption)).horizontalAdvance(state) + space(2);
    QRect title = lines.upper;
    title.setWidth(qMax(title.width() / 2, title.width() - stateWidth));
    RowPainter::draw(painter, option, QStyle::visualRect(option.direction, lines.upper, title),
                     {index.data().toString(), TypeSize::Body, roles.ink});
    RowPainter::draw(painter, option, lines.lower,
                     {index.data(BackupListModel::DetailRole).toString(), TypeSize::Caption, roles.muted});
}
