// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/diagramdrawings.h"
#include "ui/library/diagrampen.h"

namespace
{
constexpr double roomLines = 13;
constexpr double legendLines = 1.4;
constexpr double otherRadius = 0.8;

void drawPerson(DiagramPen &pen, const QPointF &centre, double size, DiagramPen::Tone tone)
{
    pen.circle(centre - QPointF(0, size * 0.45), size * 0.3, tone, true);
    pen.circle(centre + QPointF(0, size * 0.25), size * 0.4, tone, true);
}

void drawOther(DiagramPen &pen, const QPointF &centre)
{
    pen.circle(centre, otherRadius * 1.7 * pen.line(), DiagramPen::Tone::Quiet, false);
    drawPerson(pen, centre, otherRadius * pen.line(), DiagramPen::Tone::Quiet);
}

void drawLegend(DiagramPen &pen, int row, DiagramPen::Tone tone, double radius, const char *label)
{
    const double line = pen.line();
    const double y = (roomLines + (row + 0.5) * legendLines) * line;
    pen.circle({0.7 * line, y}, radius * line, tone, tone != DiagramPen::Tone::Quiet);
    pen.text({1.8 * line, y - legendLines * line / 2, pen.width() - 1.8 * line, legendLines * line},
             pen.word(label), Qt::AlignLeft | Qt::AlignVCenter);
}
} // namespace

double spotlightLines(double)
{
    return roomLines + 3 * legendLines + 0.4;
}

void drawSpotlight(DiagramPen &pen)
{
    const double line = pen.line();
    const QPointF centre(pen.width() * 0.42, roomLines * line / 2);
    const double wide = qMin(roomLines * line / 2 - 2, pen.width() * 0.26);
    pen.circle(centre, wide, DiagramPen::Tone::Warm, true);
    pen.circle(centre, wide * 0.45, DiagramPen::Tone::Accent, true);
    drawPerson(pen, centre - QPointF(0, line * 0.3), wide * 0.4, DiagramPen::Tone::Accent);
    pen.text({centre.x() - wide, centre.y() + wide * 0.5, 2 * wide, 1.3 * line}, pen.word("you"),
             Qt::AlignCenter, DiagramPen::Tone::Quiet, true);
    const double edge = 1.5 * line;
    const QPointF others[] = {{edge, 2 * line},
                              {edge, (roomLines - 2) * line},
                              {pen.width() - edge, 2 * line},
                              {pen.width() - edge, (roomLines - 2) * line}};
    for (const QPointF &other : others)
        drawOther(pen, other);
    const double end = pen.width() - edge;
    pen.arrow({centre.x() + wide * 0.5, centre.y()}, {end, centre.y()}, DiagramPen::Tone::Accent);
    const double from = centre.x() + wide + line / 2;
    pen.text({from, centre.y() - 3.2 * line, pen.width() - from, 3 * line}, pen.word("turn_outward"),
             Qt::AlignLeft | Qt::AlignBottom, DiagramPen::Tone::Accent);
    drawLegend(pen, 0, DiagramPen::Tone::Warm, 0.6, "how_it_feels");
    drawLegend(pen, 1, DiagramPen::Tone::Accent, 0.3, "what_others_notice");
    drawLegend(pen, 2, DiagramPen::Tone::Quiet, 0.6, "others");
    drawPerson(pen, {0.7 * line, (roomLines + 2.5 * legendLines) * line}, 0.55 * line,
               DiagramPen::Tone::Quiet);
}
