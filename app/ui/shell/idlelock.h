// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

/// Says when nothing was typed, clicked or scrolled for a while.
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
    QTimer m_timer;
    bool m_isOn = false;
};
