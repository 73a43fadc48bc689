// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/librarylistdelegate.h"

#include "ui/library/librarymodel.h"
#include "ui/widgets/themeroles.h"
#include "ui/widgets/typescale.h"

#include <QApplication>
#include <QPainter>

namespace
{
bool isGroup(const QModelIndex &index)
{
    return !index.data(LibraryModel::IdRole).isValid();
}

void paintRowText(QPainter &painter, const QStyleOptionViewItem &option, const QFont &font,
                  const QColor &colour, Qt::Alignment vertical)
{
    const QRect inner =
        option.rect.adjusted(space(2), 0, -space(2), vertical & Qt::AlignBottom ? -space(0.5) : 0);
    const Qt::Alignment alignment = QStyle::visualAlignment(option.direction, Qt::AlignLeft | vertical);
    painter.save();
    painter.setFont(font);
    painter.setPen(colour);
    // The direction of the words themselves: an English title keeps its question mark at its end.
    painter.setLayoutDirection(option.text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(inner, int(alignment) | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(option.text, Qt::ElideRight, inner.width()));
    painter.restore();
}
} // namespace

void LibraryListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    const ThemeRoles roles = rolesOf(row.palette);
    if (isGroup(index)) {
        paintRowText(*painter, row, typeFont(TypeSize::Caption, TypeWeight::Semibold), roles.muted,
                     Qt::AlignBottom);
        return;
    }
    const QStyle *style = row.widget ? row.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &row, painter, row.widget);
    paintRowText(*painter, row, typeFont(TypeSize::Body), roles.ink, Qt::AlignVCenter);
    if (row.state & QStyle::State_HasFocus) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(row);
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, row.widget);
    }
}

QSize LibraryListDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(typeFont(TypeSize::Body));
    const int height = qMax(scaled(listRowHeight), metrics.height() + space(1));
    return {metrics.horizontalAdvance(index.data().toString()) + space(4),
            isGroup(index) && index.row() == 0 ? option.fontMetrics.height() + space(2) : height};
}
