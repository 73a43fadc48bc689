// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/diagramdrawings.h"
#include "ui/library/diagrampen.h"

namespace
{
constexpr double sideLines = 3.6;
constexpr int ratingCount = 7;

struct Side {
    const char *name;
    const char *low;
    const char *high;
    int marked; ///< anywhere between the ends, and different on each side
};

constexpr Side sides[] = {
    {"locus", "locus_low", "locus_high", 3},
    {"stability", "stability_low", "stability_high", 2},
    {"globality", "globality_low", "globality_high", 4},
    {"control", "control_low", "control_high", 5},
};

void drawSide(DiagramPen &pen, const Side &side, double top)
{
    const double line = pen.line();
    const double inset = line / 2;
    const double step = (pen.width() - 2 * inset) / (ratingCount - 1);
    const double y = top + 1.75 * line;
    pen.text({0, top, pen.width(), line * 1.2}, pen.word(side.name), Qt::AlignLeft | Qt::AlignVCenter,
             DiagramPen::Tone::Quiet, true);
    pen.stroke({inset, y}, {pen.width() - inset, y});
    for (int rating = 0; rating < ratingCount; ++rating)
        pen.stroke({inset + rating * step, y - line / 6}, {inset + rating * step, y + line / 6});
    pen.circle({inset + (side.marked - 1) * step, y}, line / 3, DiagramPen::Tone::Accent, true);
    const double half = pen.width() / 2;
    pen.text({0, y + line / 3, half, line * 1.1}, pen.word(side.low), Qt::AlignLeft | Qt::AlignTop);
    pen.text({half, y + line / 3, half, line * 1.1}, pen.word(side.high), Qt::AlignRight | Qt::AlignTop);
}
} // namespace

double causeLines(double)
{
    return 4 * sideLines;
}

void drawCauseDimensions(DiagramPen &pen)
{
    double top = 0;
    for (const Side &side : sides) {
        drawSide(pen, side, top);
        top += sideLines * pen.line();
    }
}
