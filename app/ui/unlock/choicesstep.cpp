// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/choicesstep.h"

#include "library/crisislines.h"
#include "ui/unlock/keychainwords.h"
#include "ui/widgets/countrypicker.h"
#include "ui/widgets/preferences.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QLocale>
#include <QVBoxLayout>

namespace
{
QList<CountryChoice> countriesWithNumbers()
{
    QList<CountryChoice> choices;
    // Without the list one can still say "another country"; Help now says what to do then.
    const Result<CrisisLines> lines = CrisisLines::load(QLocale().name());
    for (const HelpCountry &country : lines ? lines->countries() : QList<HelpCountry>())
        choices.append({country.code, country.name});
    return choices;
}
} // namespace

ChoicesStep::ChoicesStep(Preferences &preferences, QWidget *parent)
    : FirstRunStep(tr("Before you begin"), parent)
    , m_preferences(preferences)
{
    addText(tr("This can be changed later, in Help now and in Settings."));
    addCountry();
    addKeychain();
}

void ChoicesStep::addCountry()
{
    m_country = new CountryPicker(countriesWithNumbers(), this);
    m_country->setAccessibleName(tr("Your country, for Help now"));
    addLabel(tr("Your country, for Help now"), m_country);
    column()->addWidget(m_country, 0, Qt::AlignLeading);
    auto *hint = new TextLabel(
        tr("Help now shows numbers to call on a bad day. It opens from every screen, without a key."),
        TypeSize::Caption, this);
    hint->setTone(TextTone::Muted);
    column()->addWidget(hint);
    connect(m_country, &CountryPicker::codeChosen, this,
            [this](const QString &code) { m_preferences.setHelpCountry(QLocale::codeToTerritory(code)); });
}

void ChoicesStep::showEvent(QShowEvent *event)
{
    if (m_preferences.helpCountry() > 0) // it may have been chosen in Help now meanwhile
        m_country->setTerritory(m_preferences.helpCountry());
    FirstRunStep::showEvent(event);
}

void ChoicesStep::addKeychain()
{
    m_keychainPart = new QWidget(this);
    m_keychain = new QCheckBox(tr("Unlock with this computer's keychain"), m_keychainPart);
    m_keychain->setObjectName(QStringLiteral("withKeychain"));
    auto *limits = new TextLabel(keychainLimits(), TypeSize::Caption, m_keychainPart);
    limits->setTone(TextTone::Muted);
    auto *rows = new QVBoxLayout(m_keychainPart);
    rows->setContentsMargins(0, space(2), 0, 0);
    rows->setSpacing(space(0.5));
    rows->addWidget(m_keychain);
    rows->addWidget(limits);
    column()->addWidget(m_keychainPart);
    connect(m_keychain, &QCheckBox::toggled, this, &ChoicesStep::completeChanged);
}

void ChoicesStep::setHasKeychain(bool hasKeychain)
{
    m_keychainPart->setVisible(hasKeychain);
    m_keychain->setChecked(false);
}

bool ChoicesStep::wantsKeychain() const
{
    return m_keychain->isChecked();
}

void ChoicesStep::forgetKeychain()
{
    m_keychain->setChecked(false);
}

QString ChoicesStep::forwardText() const
{
    return tr("Open my journal");
}

void ChoicesStep::focusFirst()
{
    m_country->setFocus();
}
