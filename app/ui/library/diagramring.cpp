// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/diagramdrawings.h"
#include "ui/library/diagrampen.h"

#include <array>

namespace
{
constexpr double stationLines = 2.8;
constexpr double rowLines = 4.8;
constexpr int stationCount = 6;
/// From here on there is room for the words in the middle of the ring.
constexpr double roomyWidth = 24;

using Stations = std::array<QRectF, stationCount>;

double headLines(double widthInLines)
{
    return widthInLines >= roomyWidth ? 0 : stationLines + 0.6;
}

/// Two columns of three, clockwise from the top of the leading one.
Stations stationsOf(const DiagramPen &pen)
{
    const double line = pen.line();
    const bool isRoomy = pen.width() / line >= roomyWidth;
    const double width = pen.width() * (isRoomy ? 0.36 : 0.44);
    const double far = pen.width() - width - 2;
    const double top = headLines(pen.width() / line) * line + 2;
    const auto at = [&](double x, int row) {
        return QRectF(x, top + row * rowLines * line, width, stationLines * line);
    };
    return {at(2, 0), at(far, 0), at(far, 1), at(far, 2), at(2, 2), at(2, 1)};
}

/// Where the way from a station to the next begins and ends.
std::pair<QPointF, QPointF> way(const QRectF &from, const QRectF &to)
{
    if (qFuzzyCompare(from.top(), to.top())) {
        const bool isForward = to.left() > from.left();
        return isForward
            ? std::pair(QPointF(from.right(), from.center().y()), QPointF(to.left(), to.center().y()))
            : std::pair(QPointF(from.left(), from.center().y()), QPointF(to.right(), to.center().y()));
    }
    const bool isDown = to.top() > from.top();
    return isDown ? std::pair(QPointF(from.center().x(), from.bottom()), QPointF(to.center().x(), to.top()))
                  : std::pair(QPointF(from.center().x(), from.top()), QPointF(to.center().x(), to.bottom()));
}

void drawRing(DiagramPen &pen, const std::array<const char *, stationCount> &labels, bool hasCuts)
{
    const Stations stations = stationsOf(pen);
    for (int row = 0; row < stationCount; ++row) {
        const auto [from, to] = way(stations[row], stations[(row + 1) % stationCount]);
        pen.arrow(from, to, DiagramPen::Tone::Quiet);
        if (hasCuts)
            pen.cut((from + to) / 2, qFuzzyCompare(from.y(), to.y()));
    }
    for (int row = 0; row < stationCount; ++row)
        pen.box(stations[row], pen.word(labels[row]), DiagramPen::Tone::Accent);
}

/// The middle of the ring, or the head above a narrow one.
QRectF middle(const DiagramPen &pen)
{
    const Stations stations = stationsOf(pen);
    if (headLines(pen.width() / pen.line()) > 0)
        return {2, 2, pen.width() - 4, stationLines * pen.line()};
    return {stations[5].right(), stations[5].top() - pen.line(), stations[2].left() - stations[5].right(),
            (stationLines + 2) * pen.line()};
}
} // namespace

double ringLines(double width)
{
    return headLines(width) + 2 * rowLines + stationLines + 2.6;
}

void drawLoop(DiagramPen &pen)
{
    drawRing(pen, {"sense_risk", "watch", "pull_back", "relief", "others_step_back", "fear_seems_right"},
             true);
    pen.text(middle(pen), pen.word("wish"), Qt::AlignCenter, DiagramPen::Tone::Quiet, true);
    const Stations stations = stationsOf(pen);
    const QRectF foot(0, stations[3].bottom() + pen.line() / 3, pen.width(), pen.line() * 1.3);
    pen.text(foot, pen.word("cut_here"), Qt::AlignCenter, DiagramPen::Tone::Warm);
}

void drawExperimentCycle(DiagramPen &pen)
{
    drawRing(pen, {"belief", "guess", "plan", "try", "compare", "learned"}, false);
    const Stations stations = stationsOf(pen);
    const QRectF &last = stations[4];
    const QRectF rest(last.left(), last.bottom() + pen.line(), last.width(), pen.line() * 1.2);
    pen.arrow({last.center().x(), last.bottom()}, {last.center().x(), rest.top()}, DiagramPen::Tone::Warm,
              true);
    pen.text(rest, pen.word("rest"), Qt::AlignCenter, DiagramPen::Tone::Warm);
}
