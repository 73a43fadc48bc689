// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSlider>

/// The slider inside a RatingSlider: shows no handle while nothing is rated, and leaves the wheel to the
/// page.
class RatingTrack : public QSlider
{
    Q_OBJECT

public:
    explicit RatingTrack(QWidget *parent = nullptr);

    void setRated(bool isRated);

Q_SIGNALS:
    void touched(); ///< the person set a value, even if it is the one that was there
    void clearRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    bool m_isRated = false;
};
