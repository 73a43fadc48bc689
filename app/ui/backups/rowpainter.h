// SPDX-License-Identifier: GPL-3.0-or-later
// How the rows of this room's lists are laid out and drawn.
#pragma once

#include "ui/widgets/typescale.h"

#include <QColor>
#include <QRect>
#include <QString>

class QPainter;
class QStyleOptionViewItem;

namespace RowPainter
{
struct Lines {
    QRect upper; ///< body size
    QRect lower; ///< caption size
};

struct Words {
    QString text;
    TypeSize size = TypeSize::Body;
    QColor color;
    TypeWeight weight = TypeWeight::Regular;
    bool isTrailing = false; ///< at the trailing edge
};

/// Of a row with two lines.
[[nodiscard]] int rowHeight();
[[nodiscard]] Lines linesIn(const QRect &row);
/// What says that a row is chosen or has the focus.
void panel(QPainter *painter, QStyleOptionViewItem row);
/// One line, cut where it does not fit.
void draw(QPainter *painter, const QStyleOptionViewItem &option, const QRect &place, const Words &words);
} // namespace RowPainter
