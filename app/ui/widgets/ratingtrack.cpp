// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ratingtrack.h"

#include "ui/widgets/stylepainter.h"
#include "ui/widgets/themeroles.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionSlider>
#include <QWheelEvent>

RatingTrack::RatingTrack(QWidget *parent)
    : QSlider(Qt::Horizontal, parent)
{
}

void RatingTrack::setRated(bool isRated)
{
    if (m_isRated == isRated)
        return;
    m_isRated = isRated;
    update();
}

void RatingTrack::paintEvent(QPaintEvent *event)
{
    if (m_isRated) {
        QSlider::paintEvent(event);
        return;
    }
    QPainter painter(this);
    QStyleOptionSlider option;
    initStyleOption(&option);
    option.subControls = QStyle::SC_SliderGroove;
    style()->drawComplexControl(QStyle::CC_Slider, &option, &painter, this);
    if (hasFocus())
        StylePainter::focusRing(painter, rect(), rolesOf(palette()).accent);
}

void RatingTrack::mousePressEvent(QMouseEvent *event)
{
    QSlider::mousePressEvent(event);
    if (event->button() == Qt::LeftButton)
        Q_EMIT touched();
}

void RatingTrack::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        Q_EMIT clearRequested();
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        // The first key only puts the handle down, in the middle.
        if (m_isRated)
            QSlider::keyPressEvent(event);
        Q_EMIT touched();
        return;
    case Qt::Key_Home:
    case Qt::Key_End:
        QSlider::keyPressEvent(event);
        Q_EMIT touched();
        return;
    default:
        QSlider::keyPressEvent(event);
    }
}

void RatingTrack::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}
