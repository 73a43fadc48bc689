// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/startclock.h"

#include <QEvent>
#include <QFile>
#include <QTimer>
#include <QWidget>
#include <ctime>
#include <unistd.h>

namespace
{
constexpr int startTimeField = 22; // of /proc/<pid>/stat, see proc(5)
}

double millisecondsSinceProcessStart()
{
    QFile stat(QStringLiteral("/proc/self/stat"));
    timespec now{};
    if (!stat.open(QIODevice::ReadOnly) || clock_gettime(CLOCK_BOOTTIME, &now) != 0)
        return -1;
    const QByteArray line = stat.readAll();
    // The second field, the program's name, may hold spaces; the third begins after its bracket.
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    const double ticks = fields.value(startTimeField - 3).toDouble();
    const double started = ticks * 1000.0 / double(sysconf(_SC_CLK_TCK));
    return double(now.tv_sec) * 1000.0 + double(now.tv_nsec) / 1e6 - started;
}

FirstPaint::FirstPaint(QWidget &window, std::function<void()> painted)
    : QObject(&window)
    , m_painted(std::move(painted))
{
    window.installEventFilter(this);
}

bool FirstPaint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        watched->removeEventFilter(this);
        QTimer::singleShot(0, this, [this] { m_painted(); });
    }
    return QObject::eventFilter(watched, event);
}
