// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/hitdelegate.h"

#include "ui/library/hitmodel.h"
#include "ui/widgets/themeroles.h"
#include "ui/widgets/typescale.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace
{
constexpr int mostSnippetLines = 3;

/// Breaks the snippet into lines of a width; the height of those that are shown.
double layOutSnippet(QTextLayout &layout, double width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(layout.text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(Qt::AlignLeading);
    layout.setTextOption(option);
    layout.beginLayout();
    double height = 0;
    for (int row = 0; row < mostSnippetLines; ++row) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

QList<QTextLayout::FormatRange> marksIn(const QModelIndex &index, const ThemeRoles &roles, qsizetype before)
{
    QList<QTextLayout::FormatRange> ranges;
    for (const auto &[start, length] : index.data(HitModel::MarksRole).value<HitModel::Marks>()) {
        QTextCharFormat format;
        format.setFontWeight(QFont::DemiBold);
        format.setForeground(roles.ink);
        if (roles.isContrast)
            format.setFontUnderline(true);
        else
            format.setBackground(roles.accentSoft);
        ranges.append({start + int(before), length, format});
    }
    return ranges;
}

/// The heading that a place stands under leads its words.
QString leading(const QModelIndex &index)
{
    const QString heading = index.data(HitModel::PlaceRole).toString();
    return heading.isEmpty() ? QString() : heading + QStringLiteral(" · ");
}

QRect innerRect(const QRect &row)
{
    return row.adjusted(space(2), space(0.75), -space(1), -space(0.75));
}
} // namespace

void HitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    const ThemeRoles roles = rolesOf(row.palette);
    const QStyle *style = row.widget ? row.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &row, painter, row.widget);
    const QRect inner = innerRect(row.rect);
    const QFont titleFont = typeFont(TypeSize::Body, TypeWeight::Semibold);
    painter->save();
    painter->setFont(titleFont);
    painter->setPen(roles.ink);
    painter->drawText(
        inner, int(QStyle::visualAlignment(row.direction, Qt::AlignLeft)) | Qt::AlignTop | Qt::TextSingleLine,
        QFontMetrics(titleFont).elidedText(row.text, Qt::ElideRight, inner.width()));
    const QString before = leading(index);
    QTextLayout snippet(before + index.data(HitModel::SnippetRole).toString(), typeFont(TypeSize::Caption));
    snippet.setFormats(marksIn(index, roles, before.size()));
    layOutSnippet(snippet, inner.width());
    painter->setPen(roles.muted);
    snippet.draw(painter, QPointF(inner.left(), inner.top() + QFontMetrics(titleFont).height()));
    painter->restore();
    if (row.state & QStyle::State_HasFocus) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(row);
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, row.widget);
    }
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    QTextLayout snippet(leading(index) + index.data(HitModel::SnippetRole).toString(),
                        typeFont(TypeSize::Caption));
    const double text = layOutSnippet(snippet, innerRect({0, 0, width, 0}).width());
    const int title = QFontMetrics(typeFont(TypeSize::Body, TypeWeight::Semibold)).height();
    return {width, qMax(scaled(listRowHeight), title + qRound(text) + space(1.5))};
}
