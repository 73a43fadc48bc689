// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/unlock/firstrunstep.h"

/// What Kinward is, what it is not, and the way to a vault that is already there.
class WelcomeStep : public FirstRunStep
{
    Q_OBJECT

public:
    explicit WelcomeStep(QWidget *parent = nullptr);
    [[nodiscard]] QString forwardText() const override;

Q_SIGNALS:
    void existingVaultRequested();
};
