// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/passphrasestep.h"

#include "ui/unlock/newpassphrasefields.h"

#include <QVBoxLayout>

PassphraseStep::PassphraseStep(QWidget *parent)
    : FirstRunStep(tr("Your passphrase"), parent)
    , m_fields(new NewPassphraseFields(tr("Passphrase"), tr("Passphrase again"), this))
{
    addText(tr(
        "It is the only key besides the recovery code you will get next. There is no way round it: if both "
        "are lost, what is inside is lost."));
    column()->addWidget(m_fields);
    connect(m_fields, &NewPassphraseFields::completeChanged, this, &PassphraseStep::completeChanged);
    connect(m_fields, &NewPassphraseFields::submitted, this, &PassphraseStep::forwardRequested);
}

SecureBuffer PassphraseStep::takePassphrase()
{
    return m_fields->takePassphrase();
}

bool PassphraseStep::isComplete() const
{
    return m_fields->isComplete();
}

QString PassphraseStep::forwardText() const
{
    return tr("Make the vault");
}

void PassphraseStep::focusFirst()
{
    m_fields->focusFirst();
}
