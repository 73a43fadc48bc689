// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/entrydelegate.h"

#include "ui/journal/entrylistmodel.h"
#include "ui/widgets/themeroles.h"

#include <QApplication>
#include <QPainter>

namespace
{
constexpr int entryPadding = 8;
constexpr int smallestRow = 40;

QFont dayFont(const QFont &base)
{
    QFont font = base;
    font.setPointSizeF(base.pointSizeF() * 0.85);
    return font;
}

int lineHeight(const QFont &font)
{
    return QFontMetrics(font).height();
}

int entryHeight(const QFont &font)
{
    return qMax(smallestRow, lineHeight(font) + lineHeight(dayFont(font)) + 2 * entryPadding);
}

QString oneLine(QString text)
{
    return text.remove(QChar(2)).remove(QChar(3)).simplified();
}

/// A line in its own direction: an English title keeps its full stop at its end in a mirrored window too.
void drawLine(QPainter &painter, const QRect &place, int alignment, const QString &text)
{
    painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(place, alignment, painter.fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
}
} // namespace

void EntryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem entry = option;
    const QString day = index.data(EntryListModel::DayTextRole).toString();
    painter->save();
    if (!day.isEmpty()) {
        const int height = lineHeight(dayFont(option.font)) + 2 * entryPadding;
        QStyleOptionViewItem head = option;
        head.rect.setHeight(height);
        entry.rect.setTop(option.rect.top() + height);
        paintDay(painter, head, day);
    }
    paintEntry(painter, entry, index);
    painter->restore();
}

QSize EntryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    int height = entryHeight(option.font);
    if (!index.data(EntryListModel::DayTextRole).toString().isEmpty())
        height += lineHeight(dayFont(option.font)) + 2 * entryPadding;
    return {0, height};
}

void EntryDelegate::paintDay(QPainter *painter, const QStyleOptionViewItem &option, const QString &day) const
{
    painter->setFont(dayFont(option.font));
    painter->setPen(option.palette.color(QPalette::PlaceholderText));
    const QRect text = option.rect.adjusted(2 * entryPadding, entryPadding, -2 * entryPadding, 0);
    drawLine(
        *painter, text,
        int(Qt::AlignBottom | QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignAbsolute),
        day);
}

void EntryDelegate::paintEntry(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    row.text.clear();
    const QStyle *style = row.widget ? row.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &row, painter, row.widget);

    const int align =
        int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter);
    QRect line = option.rect.adjusted(2 * entryPadding, entryPadding, -2 * entryPadding, -entryPadding);
    line.setHeight(lineHeight(option.font));
    const ThemeRoles roles = rolesOf(option.palette); // ink also on the selection, which is a tint
    painter->setFont(option.font);
    painter->setPen(roles.ink);
    drawLine(*painter, line, align, oneLine(index.data().toString()));

    const QString snippet = oneLine(index.data(EntryListModel::SnippetRole).toString());
    line.moveTop(line.bottom());
    painter->setFont(dayFont(option.font));
    painter->setPen(roles.muted);
    drawLine(*painter, line, align,
             snippet.isEmpty() ? index.data(EntryListModel::SubtitleRole).toString() : snippet);
}
