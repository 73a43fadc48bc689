// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

/// A number in large type, what it is, and a button that copies it.
class HelpNumberRow : public QWidget
{
    Q_OBJECT

public:
    HelpNumberRow(const QString &number, const QString &description, QWidget *parent = nullptr);

Q_SIGNALS:
    void copied(const QString &number);
};
