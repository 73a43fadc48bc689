// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/unlock/firstrunstep.h"
#include "vault/securebuffer.h"

class NewPassphraseFields;

/// The passphrase, typed twice or shown. Any may be chosen; the meter says what it is worth.
class PassphraseStep : public FirstRunStep
{
    Q_OBJECT

public:
    explicit PassphraseStep(QWidget *parent = nullptr);

    [[nodiscard]] SecureBuffer takePassphrase();
    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] QString forwardText() const override;
    void focusFirst() override;

private:
    NewPassphraseFields *m_fields;
};
