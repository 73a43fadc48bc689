// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

/// A dialog without a default button: Return presses the button that has the focus, and no other, so that it
/// never does a thing that the person was not looking at.
class PlainDialog : public QDialog
{
    Q_OBJECT

public:
    using QDialog::QDialog;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
};
