// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/idlelock.h"

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <utility>

namespace
{
bool isInput(QEvent::Type type)
{
    switch (type) {
    case QEvent::ShortcutOverride: // all that is seen of a key that is a shortcut
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
    case QEvent::TabletPress:
    case QEvent::TabletMove:
    case QEvent::TabletRelease:
    case QEvent::NativeGesture:
    case QEvent::Drop:
        return true;
    default:
        return false;
    }
}
} // namespace

IdleLock::IdleLock(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleLock::becameIdle);
}

void IdleLock::setInterval(int milliseconds)
{
    m_timer.setInterval(milliseconds);
    m_timer.stop();
    if (m_isOn && milliseconds > 0)
        m_timer.start();
}

void IdleLock::start()
{
    if (!m_isOn)
        QCoreApplication::instance()->installEventFilter(this);
    m_isOn = true;
    if (m_timer.interval() > 0)
        m_timer.start();
}

void IdleLock::stop()
{
    QCoreApplication::instance()->removeEventFilter(this);
    m_isOn = false;
    m_timer.stop();
}

bool IdleLock::isByAPerson(const QEvent &event)
{
    // Input methods bring their words through Qt, which does not call such an event spontaneous.
    if (event.type() == QEvent::InputMethod) {
        const auto &words = static_cast<const QInputMethodEvent &>(event);
        return !words.commitString().isEmpty() || !words.preeditString().isEmpty();
    }
    if (!event.spontaneous())
        return false;
    if (event.type() == QEvent::KeyPress || event.type() == QEvent::KeyRelease)
        return !static_cast<const QKeyEvent &>(event).isAutoRepeat(); // a thing may lie on the key
    if (event.type() == QEvent::MouseMove) {
        // A window that moves under a mouse at rest brings such events too.
        const QPointF place = static_cast<const QMouseEvent &>(event).globalPosition();
        return std::exchange(m_mouse, place) != place;
    }
    return isInput(event.type());
}

bool IdleLock::eventFilter(QObject *watched, QEvent *event)
{
    if (m_timer.isActive() && isByAPerson(*event))
        m_timer.start();
    return QObject::eventFilter(watched, event);
}
