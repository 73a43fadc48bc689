// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointF>
#include <QTimer>

/// Says when nothing was typed, clicked, touched or scrolled for a while. Only what the system hands on from
/// a device counts: not a timer, a repaint, or an event that the program sends to itself.
class IdleLock : public QObject
{
    Q_OBJECT

public:
    explicit IdleLock(QObject *parent = nullptr);

    void setInterval(int milliseconds); ///< 0 switches it off
    void start();
    void stop();
    [[nodiscard]] bool isRunning() const { return m_timer.isActive(); }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void becameIdle();

private:
    [[nodiscard]] bool isByAPerson(const QEvent &event);

    QTimer m_timer;
    QPointF m_mouse;
    bool m_isOn = false;
};
