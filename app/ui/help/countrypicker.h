// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/crisislines.h"

#include <QComboBox>

/// The countries whose numbers are known, the person's own first if it is none of them, and "another
/// country".
class CountryPicker : public QComboBox
{
    Q_OBJECT

public:
    explicit CountryPicker(const QList<HelpCountry> &countries, QWidget *parent = nullptr);

    /// The two letters of ISO 3166-1; empty for another country.
    [[nodiscard]] QString code() const { return currentData().toString(); }
    void setCode(const QString &code);

Q_SIGNALS:
    void codeChosen(const QString &code); ///< by the person
};
