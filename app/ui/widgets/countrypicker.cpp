// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/countrypicker.h"

#include <QLocale>

CountryPicker::CountryPicker(const QList<CountryChoice> &countries, QWidget *parent)
    : QComboBox(parent)
{
    for (const CountryChoice &country : countries)
        addItem(country.name, country.code);
    const QLocale here = QLocale::system();
    const QString own = QLocale::territoryToCode(here.territory());
    if (here.territory() != QLocale::AnyTerritory && findData(own) < 0)
        insertItem(0, here.nativeTerritoryName(), own);
    addItem(tr("Another country"), QString());
    connect(this, &QComboBox::activated, this, [this] { Q_EMIT codeChosen(code()); });
}

void CountryPicker::setCode(const QString &code)
{
    const int index = findData(code);
    setCurrentIndex(index < 0 ? count() - 1 : index);
}

void CountryPicker::setTerritory(int kept)
{
    const auto territory = kept > 0 ? static_cast<QLocale::Territory>(kept) : QLocale::system().territory();
    setCode(QLocale::territoryToCode(territory));
}
