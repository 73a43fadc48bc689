// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/passphrasestep.h"

#include "ui/unlock/passphrasefield.h"
#include "ui/unlock/strengthmeter.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

PassphraseStep::PassphraseStep(QWidget *parent)
    : FirstRunStep(tr("Your passphrase"), parent)
    , m_first(new PassphraseField(tr("Passphrase"), this))
    , m_second(new PassphraseField(tr("Passphrase again"), this))
    , m_meter(new StrengthMeter(this))
    , m_match(new TextLabel({}, TypeSize::Caption, this))
{
    addText(tr(
        "It is the only key besides the recovery code you will get next. There is no way round it: if both "
        "are lost, what is inside is lost."));
    addLabel(tr("Passphrase"), m_first);
    column()->addWidget(m_first);
    column()->addWidget(m_meter);
    m_secondLabel = addLabel(tr("Passphrase again"), m_second);
    column()->addWidget(m_second);
    m_match->setTone(TextTone::Muted);
    column()->addWidget(m_match);
    connect(m_first, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_meter->setPassphrase(text);
        update();
    });
    connect(m_second, &QLineEdit::textChanged, this, &PassphraseStep::update);
    connect(m_first, &PassphraseField::shownChanged, this, &PassphraseStep::update);
    connect(m_first, &QLineEdit::returnPressed, this, &PassphraseStep::forwardRequested);
    connect(m_second, &QLineEdit::returnPressed, this, &PassphraseStep::forwardRequested);
    update();
}

SecureBuffer PassphraseStep::takePassphrase()
{
    m_second->clear();
    m_first->setShown(false);
    return m_first->takePassphrase();
}

bool PassphraseStep::isComplete() const
{
    return !m_first->text().isEmpty() && (m_first->isShown() || m_first->text() == m_second->text());
}

QString PassphraseStep::forwardText() const
{
    return tr("Make the vault");
}

void PassphraseStep::focusFirst()
{
    m_first->setFocus();
}

void PassphraseStep::update()
{
    // Who can see what is typed need not type it twice.
    const bool isHidden = !m_first->isShown();
    m_secondLabel->setVisible(isHidden);
    m_second->setVisible(isHidden);
    m_match->setVisible(isHidden);
    const bool isPartOf = m_first->text().startsWith(m_second->text());
    m_match->setText(m_second->text().isEmpty() || isPartOf ? QString()
                                                            : tr("The two are not the same yet."));
    Q_EMIT completeChanged();
}
