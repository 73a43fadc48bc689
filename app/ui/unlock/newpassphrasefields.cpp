// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/newpassphrasefields.h"

#include "ui/unlock/capslock.h"
#include "ui/unlock/passphrasefield.h"
#include "ui/unlock/strengthmeter.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

NewPassphraseFields::NewPassphraseFields(const QString &label, const QString &again, QWidget *parent)
    : QWidget(parent)
    , m_first(new PassphraseField(label, this))
    , m_second(new PassphraseField(again, this))
    , m_secondLabel(new TextLabel(again, TypeSize::Body, this))
    , m_meter(new StrengthMeter(this))
    , m_match(new TextLabel({}, TypeSize::Caption, this))
{
    buildFields(label);
    connect(m_first, &QLineEdit::textChanged, m_meter, &StrengthMeter::setPassphrase);
    connect(m_first, &QLineEdit::textChanged, this, &NewPassphraseFields::takeChange);
    connect(m_second, &QLineEdit::textChanged, this, &NewPassphraseFields::takeChange);
    connect(m_first, &PassphraseField::shownChanged, this, &NewPassphraseFields::takeChange);
    connect(m_first, &QLineEdit::returnPressed, this, &NewPassphraseFields::submitted);
    connect(m_second, &QLineEdit::returnPressed, this, &NewPassphraseFields::submitted);
    takeChange();
}

void NewPassphraseFields::buildFields(const QString &label)
{
    auto *firstLabel = new TextLabel(label, TypeSize::Body, this);
    firstLabel->setWeight(TypeWeight::Semibold);
    firstLabel->setBuddy(m_first);
    m_secondLabel->setWeight(TypeWeight::Semibold);
    m_secondLabel->setBuddy(m_second);
    m_match->setTone(TextTone::Muted);
    m_first->setObjectName(QStringLiteral("newPassphrase"));
    m_second->setObjectName(QStringLiteral("newPassphraseAgain"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget : {static_cast<QWidget *>(firstLabel), static_cast<QWidget *>(m_first),
                            static_cast<QWidget *>(new CapsLockHint(m_first, this)),
                            static_cast<QWidget *>(m_meter), static_cast<QWidget *>(m_secondLabel),
                            static_cast<QWidget *>(m_second), static_cast<QWidget *>(m_match)})
        column->addWidget(widget);
}

bool NewPassphraseFields::isComplete() const
{
    return !m_first->text().isEmpty() && (m_first->isShown() || m_first->text() == m_second->text());
}

SecureBuffer NewPassphraseFields::takePassphrase()
{
    m_second->empty();
    return m_first->takePassphrase();
}

void NewPassphraseFields::focusFirst()
{
    m_first->setFocus();
}

void NewPassphraseFields::takeChange()
{
    // Who can see what is typed need not type it twice.
    const bool isHidden = !m_first->isShown();
    for (QWidget *widget : {static_cast<QWidget *>(m_secondLabel), static_cast<QWidget *>(m_second),
                            static_cast<QWidget *>(m_match)})
        widget->setVisible(isHidden);
    const bool isPartOf = m_first->text().startsWith(m_second->text());
    m_match->setText(m_second->text().isEmpty() || isPartOf ? QString()
                                                            : tr("The two are not the same yet."));
    Q_EMIT completeChanged();
}
