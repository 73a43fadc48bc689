// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/diagramdrawings.h"
#include "ui/library/diagrampen.h"

#include <QLocale>

namespace
{
constexpr double rungLines = 1.9;
constexpr int rungCount = 6;
constexpr double headOfLadder = 1.8;
/// How hard each step feels, from the lowest.
constexpr int discomforts[rungCount] = {15, 25, 35, 45, 60, 75};
constexpr const char *rungWords[rungCount] = {"rung_1", "rung_2", "rung_3", "rung_4", "rung_5", "rung_6"};
constexpr int firstRung = 1; ///< where to start

struct Ladder {
    double left;
    double right;
    double top;
    double bottom;
};

void drawRung(DiagramPen &pen, const Ladder &ladder, int rung)
{
    const double line = pen.line();
    const double y = ladder.bottom - (rung + 0.6) * rungLines * line;
    const bool isStart = rung == firstRung;
    pen.stroke({ladder.left, y}, {ladder.right, y},
               isStart ? DiagramPen::Tone::Accent : DiagramPen::Tone::Quiet);
    const QRectF number(ladder.left, y - 1.15 * line, ladder.right - ladder.left, 1.1 * line);
    pen.text(number, QLocale().toString(discomforts[rung]), Qt::AlignCenter);
    const double from = ladder.right + line;
    QString words = pen.word(rungWords[rung]);
    pen.text({from, y - 0.9 * line, pen.width() - from, 1.8 * line}, words, Qt::AlignLeft | Qt::AlignVCenter);
    if (isStart)
        pen.arrow({0, y}, {ladder.left - line / 4, y}, DiagramPen::Tone::Accent);
}
} // namespace

double ladderLines(double)
{
    return headOfLadder + rungCount * rungLines + 3.4;
}

void drawLadder(DiagramPen &pen)
{
    const double line = pen.line();
    const double leading = qMin(pen.width() * 0.28, 7 * line);
    const Ladder ladder{leading, leading + 3.2 * line, headOfLadder * line,
                        (headOfLadder + rungCount * rungLines) * line};
    pen.text({ladder.left, 0, pen.width() - ladder.left, 1.4 * line}, pen.word("goal"),
             Qt::AlignLeft | Qt::AlignVCenter, DiagramPen::Tone::Accent, true);
    pen.stroke({ladder.left, ladder.top}, {ladder.left, ladder.bottom});
    pen.stroke({ladder.right, ladder.top}, {ladder.right, ladder.bottom});
    for (int rung = 0; rung < rungCount; ++rung)
        drawRung(pen, ladder, rung);
    const double start = ladder.bottom - (firstRung + 0.6) * rungLines * line;
    pen.text({0, start - 2.1 * line, ladder.left - line / 3, 2 * line}, pen.word("start_here"),
             Qt::AlignLeft | Qt::AlignBottom, DiagramPen::Tone::Accent);
    pen.text({0, ladder.bottom + 0.4 * line, pen.width(), 1.3 * line},
             QStringLiteral("15–75: ") + pen.word("how_hard"), Qt::AlignLeft | Qt::AlignVCenter);
    const double bench = ladder.bottom + 2.6 * line;
    pen.stroke({0, bench - line / 4}, {2 * line, bench - line / 4}, DiagramPen::Tone::Warm);
    pen.stroke({line / 3, bench - line / 4}, {line / 3, bench + line / 3}, DiagramPen::Tone::Warm);
    pen.stroke({line * 5 / 3, bench - line / 4}, {line * 5 / 3, bench + line / 3}, DiagramPen::Tone::Warm);
    pen.text({2.6 * line, bench - 0.8 * line, pen.width() - 2.6 * line, 1.5 * line}, pen.word("rest"),
             Qt::AlignLeft | Qt::AlignVCenter, DiagramPen::Tone::Warm);
}
