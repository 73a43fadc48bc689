// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/diagrams.h"

#include "ui/library/diagramdrawings.h"

#include <QFontMetricsF>
#include <iterator>

namespace
{
struct Drawing {
    const char *id;
    /// In lines of text.
    double (*lines)(double widthInLines);
    void (*draw)(DiagramPen &pen);
};

constexpr Drawing drawings[] = {
    {"loop", ringLines, drawLoop},
    {"experiment_cycle", ringLines, drawExperimentCycle},
    {"cause_dimensions", causeLines, drawCauseDimensions},
    {"ladder", ladderLines, drawLadder},
    {"spotlight", spotlightLines, drawSpotlight},
    {"approach_avoid", approachLines, drawApproachAvoid},
};

const Drawing *drawingOf(const QString &id)
{
    for (const Drawing &drawing : drawings) {
        if (id == QLatin1StringView(drawing.id))
            return &drawing;
    }
    return nullptr;
}
} // namespace

double diagramHeight(const QString &id, double width, const QFont &font)
{
    const double line = QFontMetricsF(font).height();
    const Drawing *drawing = drawingOf(id);
    return drawing ? drawing->lines(width / line) * line : 0;
}

void drawDiagram(QPainter &painter, const DiagramWords &words, double width, const DiagramLook &look)
{
    DiagramPen pen(painter, words, width, look);
    if (const Drawing *drawing = drawingOf(words.id))
        drawing->draw(pen);
}
