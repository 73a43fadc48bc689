// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/capslock.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLineEdit>

std::optional<bool> capsLockShownBy(const QKeyEvent &key)
{
    const QString text = key.text();
    if (text.size() != 1 || !text.front().isLetter() || text.toUpper() == text.toLower())
        return {};
    if (key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier))
        return {};
    const bool isShifted = key.modifiers().testFlag(Qt::ShiftModifier);
    return text.front().isUpper() != isShifted;
}

CapsLockHint::CapsLockHint(QLineEdit *field, QWidget *parent)
    : TextLabel({}, TypeSize::Caption, parent)
{
    setTone(TextTone::Warm);
    setMinimumHeight(fontMetrics().lineSpacing());
    field->installEventFilter(this);
}

bool CapsLockHint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_CapsLock && !key->isAutoRepeat())
            setOn(false); // switched on or off; the next letter tells which
        else if (const std::optional<bool> isOn = capsLockShownBy(*key))
            setOn(*isOn);
    } else if (event->type() == QEvent::FocusOut) {
        setOn(false);
    }
    return TextLabel::eventFilter(watched, event);
}

void CapsLockHint::setOn(bool isOn)
{
    if (isOn == m_isOn)
        return;
    m_isOn = isOn;
    setText(isOn ? tr("Caps Lock is on.") : QString());
    if (!isOn)
        return;
    QAccessibleEvent shown(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&shown);
}
