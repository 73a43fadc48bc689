// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/entrydelegate.h"

#include "ui/journal/entrylistmodel.h"

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

QColor quietColor(const QStyleOptionViewItem &option)
{
    const bool isSelected = option.state & QStyle::State_Selected;
    return option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::PlaceholderText);
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
    painter->drawText(
        text, int(Qt::AlignBottom) | int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)), day);
}

void EntryDelegate::paintEntry(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    row.text.clear();
    const QStyle *style = row.widget ? row.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &row, painter, row.widget);

    const int align = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | int(Qt::AlignVCenter);
    QRect line = option.rect.adjusted(2 * entryPadding, entryPadding, -2 * entryPadding, -entryPadding);
    line.setHeight(lineHeight(option.font));
    const QPalette::ColorRole ink =
        option.state & QStyle::State_Selected ? QPalette::HighlightedText : QPalette::Text;
    painter->setFont(option.font);
    painter->setPen(option.palette.color(ink));
    const QString title =
        QFontMetrics(option.font).elidedText(oneLine(index.data().toString()), Qt::ElideRight, line.width());
    painter->drawText(line, align, title);

    const QFont quiet = dayFont(option.font);
    const QString snippet = oneLine(index.data(EntryListModel::SnippetRole).toString());
    const QString second = snippet.isEmpty() ? index.data(EntryListModel::SubtitleRole).toString() : snippet;
    line.moveTop(line.bottom());
    painter->setFont(quiet);
    painter->setPen(quietColor(option));
    painter->drawText(line, align, QFontMetrics(quiet).elidedText(second, Qt::ElideRight, line.width()));
}
