// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <functional>

class QWidget;

/// Milliseconds since the kernel started this process; it counts in steps of 10 ms. Negative where it is not
/// known.
[[nodiscard]] double millisecondsSinceProcessStart();

/// Calls once when the window has painted for the first time and the events behind that are done.
class FirstPaint : public QObject
{
    Q_OBJECT

public:
    FirstPaint(QWidget &window, std::function<void()> painted);
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::function<void()> m_painted;
};
