// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

/// A country to choose: its two letters (ISO 3166-1) and its name as shown.
struct CountryChoice {
    QString code;
    QString name;
};

/// The countries given, the person's own first if it is none of them, and "another country".
class CountryPicker : public QComboBox
{
    Q_OBJECT

public:
    explicit CountryPicker(const QList<CountryChoice> &countries, QWidget *parent = nullptr);

    /// The two letters of ISO 3166-1; empty for another country.
    [[nodiscard]] QString code() const { return currentData().toString(); }
    void setCode(const QString &code);
    /// Where one begins: the country kept as a QLocale::Territory, or for 0 the desktop's own.
    void setTerritory(int kept);

Q_SIGNALS:
    void codeChosen(const QString &code); ///< by the person
};
