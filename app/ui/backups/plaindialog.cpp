// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backups/plaindialog.h"

#include <QKeyEvent>
#include <QPushButton>

void PlainDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return QDialog::keyPressEvent(event);
    if (auto *button = qobject_cast<QPushButton *>(focusWidget()))
        button->click();
}

void PlainDialog::showEvent(QShowEvent *event)
{
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(false);
    QDialog::showEvent(event);
}
