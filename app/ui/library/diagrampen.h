// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/diagramwords.h"
#include "ui/widgets/themeroles.h"

#include <QFont>
#include <QPainter>

/// Where and how a diagram is drawn.
struct DiagramLook {
    ThemeRoles roles;
    QFont font;
    bool isMirrored = false; ///< for right-to-left languages
};

/// Draws the parts of a diagram in an area of a given width. Everything is placed from the leading edge; a
/// right-to-left language sees it mirrored.
class DiagramPen
{
public:
    enum class Tone { Quiet, Accent, Warm };

    DiagramPen(QPainter &painter, const DiagramWords &words, double width, const DiagramLook &look);

    [[nodiscard]] double width() const { return m_width; }
    /// The height of a line of text: what all other lengths are made of.
    [[nodiscard]] double line() const { return m_line; }
    [[nodiscard]] QString word(const char *label) const
    {
        return m_words.labels.value(QLatin1StringView(label));
    }

    void box(const QRectF &place, const QString &text, Tone tone = Tone::Quiet);
    void text(const QRectF &place, const QString &text, Qt::Alignment alignment = Qt::AlignCenter,
              Tone tone = Tone::Quiet, bool isStrong = false);
    void stroke(const QPointF &from, const QPointF &to, Tone tone = Tone::Quiet, bool isDashed = false);
    void arrow(const QPointF &from, const QPointF &to, Tone tone = Tone::Quiet, bool isDashed = false);
    void curve(const QList<QPointF> &points, Tone tone, bool isDashed = false);
    void circle(const QPointF &centre, double radius, Tone tone, bool isFilled);
    /// A short gap with two bars: here the way can be cut.
    void cut(const QPointF &centre, bool isLevel);

private:
    [[nodiscard]] QPointF placed(const QPointF &point) const;
    [[nodiscard]] QRectF placed(const QRectF &place) const;
    [[nodiscard]] QColor colour(Tone tone) const;
    [[nodiscard]] QColor fill(Tone tone) const;
    [[nodiscard]] QPen pen(Tone tone, bool isDashed) const;

    QPainter &m_painter;
    const DiagramWords &m_words;
    const double m_width;
    const DiagramLook &m_look;
    const double m_line;
};
