// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionComplex;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QWidget;

/// The surfaces that KinwardStyle and hand-painted widgets share.
namespace StylePainter
{
/// A rounded rectangle whose border of `width` px lies inside `rect`.
void surface(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &border,
             double width = 1, double radius = 6);
/// The 2 px ring inside `rect`.
void focusRing(QPainter &painter, const QRectF &rect, const QColor &color, double radius = 6);
/// True when the focus came by keyboard, so that the ring should show.
[[nodiscard]] bool showsFocus(const QStyleOption &option);

void button(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget);
void toolButtonFace(QPainter &painter, const QStyleOption &option);
void field(QPainter &painter, const QStyleOption &option);
void checkBox(QPainter &painter, const QStyleOption &option);
void radioButton(QPainter &painter, const QStyleOption &option);
void chevron(QPainter &painter, const QRectF &rect, const QColor &color, bool pointsUp);
void comboBox(QPainter &painter, const QStyleOptionComboBox &option, const QRectF &arrow);
void spinBox(QPainter &painter, const QStyleOptionSpinBox &option, const QRectF &up, const QRectF &down);
void slider(QPainter &painter, const QStyleOptionSlider &option, const QRectF &handle);
void scrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRectF &handle);
void progress(QPainter &painter, const QStyleOptionProgressBar &option);
} // namespace StylePainter
