// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/diagramdrawings.h"
#include "ui/library/diagrampen.h"

namespace
{
constexpr double chartLines = 11;
constexpr int curvePoints = 40;

/// The frame of the chart; both pulls are drawn inside it.
struct Chart {
    QRectF frame;
    /// Nearness and strength, both 0–1.
    [[nodiscard]] QPointF at(double nearness, double strength) const
    {
        return {frame.left() + nearness * frame.width(), frame.bottom() - strength * frame.height()};
    }
};

// Avoiding rises faster than approaching as one comes near (Miller 1944); a sketch, not a measurement.
double pullToPeople(double nearness)
{
    return 0.38 + 0.27 * nearness;
}

double pullToSafety(double nearness)
{
    return 0.06 + 0.86 * nearness * nearness;
}

constexpr double crossing = 0.795; ///< where the two are alike

QList<QPointF> pointsOf(const Chart &chart, double (*pull)(double))
{
    QList<QPointF> points;
    for (int i = 0; i <= curvePoints; ++i) {
        const double nearness = double(i) / curvePoints;
        points.append(chart.at(nearness, pull(nearness)));
    }
    return points;
}

void drawAxes(DiagramPen &pen, const Chart &chart)
{
    const double line = pen.line();
    const QRectF &frame = chart.frame;
    pen.arrow(frame.bottomLeft(), {frame.right(), frame.bottom()});
    pen.arrow(frame.bottomLeft(), frame.topLeft());
    pen.text({0, 0, pen.width(), 1.3 * line}, pen.word("axis_pull"), Qt::AlignLeft | Qt::AlignVCenter);
    const double y = frame.bottom() + line / 4;
    pen.text({frame.left(), y, frame.width() / 4, 1.2 * line}, pen.word("far"), Qt::AlignLeft);
    pen.text({frame.left() + frame.width() / 4, y, frame.width() / 2, 1.2 * line}, pen.word("axis_nearness"),
             Qt::AlignHCenter);
    pen.text({frame.right() - frame.width() / 4, y, frame.width() / 4, 1.2 * line}, pen.word("near"),
             Qt::AlignRight);
}
} // namespace

double approachLines(double)
{
    return chartLines + 4.2;
}

void drawApproachAvoid(DiagramPen &pen)
{
    const double line = pen.line();
    const Chart chart{{line / 2, 1.6 * line, pen.width() - line, chartLines * line}};
    drawAxes(pen, chart);
    pen.curve(pointsOf(chart, pullToPeople), DiagramPen::Tone::Accent);
    pen.curve(pointsOf(chart, pullToSafety), DiagramPen::Tone::Warm, true);
    const double half = chart.frame.width() / 2;
    // Each label stands above its own line, also at the label's far end.
    const QPointF people = {chart.at(0.03, 0).x(), chart.at(0, pullToPeople(0.45)).y()};
    pen.text({people.x(), people.y() - 1.5 * line, half, 1.3 * line}, pen.word("pull_to_people"),
             Qt::AlignLeft | Qt::AlignBottom, DiagramPen::Tone::Accent, true);
    const QPointF safety = {people.x(), chart.at(0, pullToSafety(0.38)).y()};
    pen.text({safety.x(), safety.y() - 1.4 * line, half, 1.3 * line}, pen.word("pull_to_safety"),
             Qt::AlignLeft | Qt::AlignBottom, DiagramPen::Tone::Warm, true);
    const QPointF meeting = chart.at(crossing, pullToPeople(crossing));
    pen.circle(meeting, line / 3, DiagramPen::Tone::Quiet, true);
    pen.text({meeting.x() - half, meeting.y() - 2.2 * line, half, 1.6 * line}, pen.word("crossing"),
             Qt::AlignRight | Qt::AlignVCenter);
    const QPointF smaller = chart.at(crossing - 0.14, pullToSafety(crossing - 0.14));
    pen.circle(smaller, line / 3, DiagramPen::Tone::Accent, true);
    pen.text(
        {smaller.x() + line, smaller.y() + 0.6 * line, chart.frame.right() - smaller.x() - line, 2.4 * line},
        pen.word("smaller_step"), Qt::AlignLeft | Qt::AlignTop, DiagramPen::Tone::Accent);
}
