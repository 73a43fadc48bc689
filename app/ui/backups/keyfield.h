// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/backups/shownkey.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class TextLabel;

/// Asks for the passphrase or, instead, the recovery code. Both can be pasted; the passphrase can be shown.
class KeyField : public QWidget
{
    Q_OBJECT

public:
    explicit KeyField(QWidget *parent = nullptr);

    [[nodiscard]] bool isComplete() const;
    /// What was typed; empties the field.
    [[nodiscard]] ShownKey take();

Q_SIGNALS:
    void completeChanged();
    void submitted(); ///< Return was pressed in a complete field

private:
    void addShowSwitch();
    void switchKind();
    void takeTyping();

    bool m_usesCode = false;
    TextLabel *m_label;
    QLineEdit *m_typed;
    TextLabel *m_slip;
    QPushButton *m_switch;
    QAction *m_show = nullptr;
};
