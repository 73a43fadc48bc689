// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/keychangedialog.h"

#include "ui/unlock/newpassphrasefields.h"
#include "ui/unlock/passphrasefield.h"
#include "ui/widgets/kinwardstyle.h"
#include "ui/widgets/secretfield.h"
#include "ui/widgets/textlabel.h"
#include "vault/recoverycode.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

KeyChangeDialog::KeyChangeDialog(const Question &question, QWidget *parent)
    : QDialog(parent)
    , m_label(new TextLabel({}, TypeSize::Body, this))
    , m_proofs(new QStackedWidget(this))
    , m_passphrase(new PassphraseField(tr("Passphrase now"), m_proofs))
    , m_code(new QLineEdit(m_proofs))
    , m_slip(new TextLabel({}, TypeSize::Caption, this))
    , m_switch(new QPushButton(this))
{
    setWindowTitle(question.title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(3), space(3), space(3), space(3));
    column->setSpacing(space(1.5));
    column->addWidget(new TextLabel(question.title, TypeSize::Title, this));
    column->addWidget(new TextLabel(question.text, TypeSize::Body, this));
    buildProof(column);
    m_switch->setVisible(question.takesCode);
    buildNew(question, column);
    buildButtons(question.button, column);
    setMinimumWidth(scaled(440));
    takeChange();
}

void KeyChangeDialog::buildProof(QVBoxLayout *column)
{
    m_label->setWeight(TypeWeight::Semibold);
    m_passphrase->setObjectName(QStringLiteral("passphraseNow"));
    m_code->setObjectName(QStringLiteral("codeNow"));
    m_code->setAccessibleName(tr("Recovery code"));
    m_proofs->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_proofs->addWidget(m_passphrase);
    m_proofs->addWidget(m_code);
    m_slip->setTone(TextTone::Muted);
    m_switch->setObjectName(QStringLiteral("switchProof"));
    m_switch->setFlat(true);
    m_switch->setAutoDefault(false);
    column->addWidget(m_label);
    column->addWidget(m_proofs);
    column->addWidget(m_slip);
    column->addWidget(m_switch, 0, Qt::AlignLeading);
    connect(m_switch, &QPushButton::clicked, this, &KeyChangeDialog::switchProof);
    connect(m_passphrase, &QLineEdit::textChanged, this, &KeyChangeDialog::takeChange);
    connect(m_code, &QLineEdit::textChanged, this, &KeyChangeDialog::takeChange);
}

void KeyChangeDialog::buildNew(const Question &question, QVBoxLayout *column)
{
    if (question.wantsPassphrase) {
        m_new = new NewPassphraseFields(tr("New passphrase"), tr("New passphrase again"), this);
        column->addWidget(m_new);
        connect(m_new, &NewPassphraseFields::completeChanged, this, &KeyChangeDialog::takeChange);
    }
    if (question.wantsName) {
        auto *label = new TextLabel(tr("A name for it, if you like"), TypeSize::Body, this);
        m_name = new QLineEdit(this);
        m_name->setObjectName(QStringLiteral("keyName"));
        m_name->setAccessibleName(label->text());
        label->setBuddy(m_name);
        column->addWidget(label);
        column->addWidget(m_name);
    }
}

void KeyChangeDialog::buildButtons(const QString &text, QVBoxLayout *column)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_go = buttons->addButton(text, QDialogButtonBox::AcceptRole);
    m_go->setObjectName(QStringLiteral("changeKey"));
    setPrimary(m_go);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addStretch();
    column->addWidget(buttons);
}

bool KeyChangeDialog::usesCode() const
{
    return m_proofs->currentWidget() == m_code;
}

void KeyChangeDialog::switchProof()
{
    m_proofs->setCurrentWidget(usesCode() ? static_cast<QWidget *>(m_passphrase) : m_code);
    m_proofs->currentWidget()->setFocus();
    takeChange();
}

void KeyChangeDialog::takeChange()
{
    m_label->setText(usesCode() ? tr("Recovery code") : tr("Passphrase now"));
    m_label->setBuddy(m_proofs->currentWidget());
    m_switch->setText(usesCode() ? tr("Use the passphrase") : tr("Use the recovery code"));
    const QList<int> slips = readRecoveryCode(m_code->text()).slips;
    const bool hasSlip = usesCode() && !m_code->text().isEmpty() && !slips.isEmpty();
    //: %1 is a number from 1 to 8
    m_slip->setText(hasSlip ? tr("Group %1 is not right yet.").arg(QLocale().toString(slips.first()))
                            : QString());
    m_slip->setVisible(hasSlip);
    const bool isProven =
        usesCode() ? slips.isEmpty() && !m_code->text().isEmpty() : !m_passphrase->text().isEmpty();
    if (m_go)
        m_go->setEnabled(isProven && (!m_new || m_new->isComplete()));
}

KeyProof KeyChangeDialog::takeProof()
{
    if (!usesCode())
        return {KeySlotKind::Passphrase, m_passphrase->takePassphrase()};
    TypedRecoveryCode code = readRecoveryCode(m_code->text());
    emptySecretField(*m_code);
    return {KeySlotKind::RecoveryCode, std::move(code.secret)};
}

SecureBuffer KeyChangeDialog::takePassphrase()
{
    return m_new ? m_new->takePassphrase() : SecureBuffer();
}

QString KeyChangeDialog::name() const
{
    return m_name ? m_name->text().simplified() : QString();
}
