// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backups/rowpainter.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionViewItem>

int RowPainter::rowHeight()
{
    const int lines =
        QFontMetrics(typeFont(TypeSize::Body)).height() + QFontMetrics(typeFont(TypeSize::Caption)).height();
    return qMax(scaled(listRowHeight), lines + space(1.5));
}

RowPainter::Lines RowPainter::linesIn(const QRect &row)
{
    const int upper = QFontMetrics(typeFont(TypeSize::Body)).height();
    const int lower = QFontMetrics(typeFont(TypeSize::Caption)).height();
    const QRect inside = row.adjusted(space(1.5), 0, -space(1.5), 0);
    const int top = row.top() + (row.height() - upper - lower) / 2;
    return {QRect(inside.left(), top, inside.width(), upper),
            QRect(inside.left(), top + upper, inside.width(), lower)};
}

void RowPainter::panel(QPainter *painter, QStyleOptionViewItem row)
{
    row.text.clear();
    const QStyle *style = row.widget ? row.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &row, painter, row.widget);
}

void RowPainter::draw(QPainter *painter, const QStyleOptionViewItem &option, const QRect &place,
                      const Words &words)
{
    painter->setFont(typeFont(words.size, words.weight));
    painter->setPen(words.color);
    const Qt::Alignment side = words.isTrailing ? Qt::AlignRight : Qt::AlignLeft;
    const auto alignment =
        int(QStyle::visualAlignment(option.direction, side) | Qt::AlignAbsolute | Qt::AlignVCenter);
    // A line in its own direction: an English title keeps its full stop at its end in a mirrored window too.
    painter->setLayoutDirection(words.text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter->drawText(place, alignment,
                      painter->fontMetrics().elidedText(words.text, Qt::ElideRight, place.width()));
}
