// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/unlock/firstrunstep.h"

class CountryPicker;
class Preferences;
class QCheckBox;

/// Two choices that can be made later as well: the country for Help now, kept as soon as it is chosen, and
/// unlocking with this computer's keychain.
class ChoicesStep : public FirstRunStep
{
    Q_OBJECT

public:
    explicit ChoicesStep(Preferences &preferences, QWidget *parent = nullptr);

    /// Without a keychain that can be talked to, its choice is not offered.
    void setHasKeychain(bool hasKeychain);
    [[nodiscard]] bool wantsKeychain() const;
    void forgetKeychain(); ///< it could not be switched on
    [[nodiscard]] QString forwardText() const override;
    void focusFirst() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addCountry();
    void addKeychain();

    Preferences &m_preferences;
    CountryPicker *m_country = nullptr;
    QWidget *m_keychainPart = nullptr;
    QCheckBox *m_keychain = nullptr;
};
