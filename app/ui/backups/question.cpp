// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backups/question.h"

#include "ui/backups/keyfield.h"
#include "ui/widgets/kinwardstyle.h"
#include "ui/widgets/textlabel.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace
{
constexpr int questionWidth = 440;
}

Question::Question(const Words &words, Wants wants, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(words.title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(3), space(3), space(3), space(3));
    column->setSpacing(space(1.5));
    column->addWidget(new TextLabel(words.title, TypeSize::Title, this));
    column->addWidget(new TextLabel(words.text, TypeSize::Body, this));
    if (wants == Wants::Key) {
        m_key = new KeyField(this);
        column->addWidget(m_key);
    }
    column->addStretch();
    buildButtons(words.button);
    setMinimumWidth(scaled(questionWidth));
}

void Question::buildButtons(const QString &text)
{
    auto *buttons = new QDialogButtonBox(this);
    auto *go = buttons->addButton(text, QDialogButtonBox::AcceptRole);
    go->setObjectName(QStringLiteral("answerYes"));
    //: leaves everything as it is
    auto *no = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    no->setObjectName(QStringLiteral("answerNo"));
    setPrimary(go);
    go->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout()->addWidget(buttons);
    if (!m_key)
        return;
    go->setEnabled(false);
    connect(m_key, &KeyField::completeChanged, go, [this, go] { go->setEnabled(m_key->isComplete()); });
    m_key->setFocus();
}

ShownKey Question::takeKey()
{
    return m_key ? m_key->take() : ShownKey();
}
