// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QScrollBar>
#include <QStringList>
#include <QWidget>

/// What keeps a screen from being used by keyboard and screen reader: a control that can have the focus and
/// has no name, a button whose name is not its text, a target under 24 × 24 px. Lay the screen out (show()
/// it) first.
///
///     QCOMPARE(accessibilityProblems(page), QString());
namespace AccessibilityCheck
{
/// Qt's own inner parts (the line edit of a spin box, the list of a combo box) speak through their owner.
inline bool isInnerPart(const QWidget *widget)
{
    for (const QWidget *parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
        if (qobject_cast<const QAbstractSpinBox *>(parent) || qobject_cast<const QComboBox *>(parent))
            return true;
    }
    return widget->objectName().startsWith(QLatin1String("qt_")) || qobject_cast<const QScrollBar *>(widget);
}

inline QString describe(const QWidget *widget)
{
    return QStringLiteral("%1 \"%2\" in %3")
        .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
             widget->parentWidget() ? QString::fromLatin1(widget->parentWidget()->metaObject()->className())
                                    : QStringLiteral("nothing"));
}

inline QString spokenName(QWidget *widget)
{
    const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
    return spoken ? spoken->text(QAccessible::Name).trimmed() : QString();
}

inline QString withoutMnemonic(QString text)
{
    return text.remove(QLatin1Char('&')).trimmed();
}
} // namespace AccessibilityCheck

/// One problem a line; empty when there is none.
inline QString accessibilityProblems(QWidget *screen)
{
    using namespace AccessibilityCheck;
    QStringList problems;
    for (QWidget *widget : screen->findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(screen) || widget->focusPolicy() == Qt::NoFocus || isInnerPart(widget))
            continue;
        const QString name = spokenName(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (name.isEmpty())
            problems << QStringLiteral("no name: %1").arg(describe(widget));
        else if (button && !name.contains(withoutMnemonic(button->text()), Qt::CaseInsensitive))
            problems << QStringLiteral("the name \"%1\" lacks the text \"%2\"").arg(name, button->text());
        const bool isTextLink = qobject_cast<const QLabel *>(widget);
        if (!isTextLink && (widget->width() < 24 || widget->height() < 24))
            problems << QStringLiteral("%1 × %2 px: %3 (%4)")
                            .arg(widget->width())
                            .arg(widget->height())
                            .arg(describe(widget), name);
    }
    return problems.join(QLatin1Char('\n'));
}
