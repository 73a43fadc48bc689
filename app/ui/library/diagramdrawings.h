// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class DiagramPen;

// The six drawings. Each says how many lines of text it is high at a width in such lines, and draws itself.

[[nodiscard]] double ringLines(double width);
void drawLoop(DiagramPen &pen);
void drawExperimentCycle(DiagramPen &pen);

[[nodiscard]] double causeLines(double width);
void drawCauseDimensions(DiagramPen &pen);

[[nodiscard]] double ladderLines(double width);
void drawLadder(DiagramPen &pen);

[[nodiscard]] double spotlightLines(double width);
void drawSpotlight(DiagramPen &pen);

[[nodiscard]] double approachLines(double width);
void drawApproachAvoid(DiagramPen &pen);
