// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/textlabel.h"

#include <optional>

class QKeyEvent;
class QLineEdit;

/// Whether Caps Lock is on, as far as one pressed key tells: a letter that comes out large without Shift, or
/// small with it. Nothing for any other key, and for writing without large and small letters.
[[nodiscard]] std::optional<bool> capsLockShownBy(const QKeyEvent &key);

/// A line under a passphrase field that says so while Caps Lock is on and keeps its room when it is not, so
/// that nothing jumps while one types. Screen readers are told.
class CapsLockHint : public TextLabel
{
    Q_OBJECT

public:
    explicit CapsLockHint(QLineEdit *field, QWidget *parent = nullptr);

    [[nodiscard]] bool isOn() const { return m_isOn; }
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setOn(bool isOn);

    bool m_isOn = false;
};
