// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/idlelock.h"

#include <QCoreApplication>
#include <QEvent>

namespace
{
bool isByAPerson(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
    case QEvent::InputMethod:
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

bool IdleLock::eventFilter(QObject *watched, QEvent *event)
{
    if (m_timer.isActive() && isByAPerson(event->type()))
        m_timer.start();
    return QObject::eventFilter(watched, event);
}
