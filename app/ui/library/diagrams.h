// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/diagrampen.h"

/// How high a diagram is at a width; 0 for an id that is not drawn here.
[[nodiscard]] double diagramHeight(const QString &id, double width, const QFont &font);

/// Draws it from the point (0, 0) of the painter.
void drawDiagram(QPainter &painter, const DiagramWords &words, double width, const DiagramLook &look);
