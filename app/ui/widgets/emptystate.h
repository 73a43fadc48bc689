// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

/// What an empty page says: an icon, one sentence about what to do first, and at most one button.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    /// Without `action` there is no button.
    EmptyState(const QString &iconName, const QString &sentence, const QString &action = {},
               QWidget *parent = nullptr);

    [[nodiscard]] QPushButton *button() const { return m_button; } ///< may be missing

Q_SIGNALS:
    void actionTriggered();

private:
    QPushButton *m_button = nullptr;
};
