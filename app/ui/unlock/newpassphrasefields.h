// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/securebuffer.h"

#include <QWidget>

class PassphraseField;
class StrengthMeter;
class TextLabel;

/// A new passphrase, its honest strength, and the same once more unless it is shown while it is typed.
class NewPassphraseFields : public QWidget
{
    Q_OBJECT

public:
    /// What the field asks for, and asks for again.
    NewPassphraseFields(const QString &label, const QString &again, QWidget *parent = nullptr);

    [[nodiscard]] bool isComplete() const;
    /// As a key slot wants it; empties the fields.
    [[nodiscard]] SecureBuffer takePassphrase();
    void focusFirst();

Q_SIGNALS:
    void completeChanged();
    void submitted();

private:
    void buildFields(const QString &label);
    void takeChange();

    PassphraseField *m_first;
    PassphraseField *m_second;
    TextLabel *m_secondLabel;
    StrengthMeter *m_meter;
    TextLabel *m_match;
};
