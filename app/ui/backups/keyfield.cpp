// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backups/keyfield.h"

#include "ui/widgets/iconloader.h"
#include "ui/widgets/secretfield.h"
#include "ui/widgets/textlabel.h"
#include "vault/recoverycode.h"

#include <QAction>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

KeyField::KeyField(QWidget *parent)
    : QWidget(parent)
    , m_label(new TextLabel({}, TypeSize::Body, this))
    , m_typed(new QLineEdit(this))
    , m_slip(new TextLabel({}, TypeSize::Caption, this))
    , m_switch(new QPushButton(this))
{
    m_label->setWeight(TypeWeight::Semibold);
    m_label->setBuddy(m_typed);
    m_typed->setObjectName(QStringLiteral("typedKey"));
    m_typed->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText
                                 | Qt::ImhNoAutoUppercase);
    m_slip->setTone(TextTone::Muted);
    m_switch->setObjectName(QStringLiteral("switchKey"));
    m_switch->setFlat(true);
    m_switch->setAutoDefault(false);
    addShowSwitch();
    setFocusProxy(m_typed);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space());
    column->addWidget(m_label);
    column->addWidget(m_typed);
    column->addWidget(m_slip);
    column->addWidget(m_switch, 0, Qt::AlignLeading);
    connect(m_switch, &QPushButton::clicked, this, &KeyField::switchKind);
    connect(m_typed, &QLineEdit::textChanged, this, &KeyField::takeTyping);
    connect(m_typed, &QLineEdit::returnPressed, this, [this] {
        if (isComplete())
            Q_EMIT submitted();
    });
    takeTyping();
}

void KeyField::addShowSwitch()
{
    m_show = m_typed->addAction(IconLoader::icon(QStringLiteral("show")), QLineEdit::TrailingPosition);
    m_show->setCheckable(true);
    // The switch inside a field cannot have the focus, so it has a key.
    m_show->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_H));
    m_show->setShortcutContext(Qt::WidgetShortcut);
    connect(m_show, &QAction::toggled, this, &KeyField::takeTyping);
}

void KeyField::switchKind()
{
    m_usesCode = !m_usesCode;
    emptySecretField(*m_typed);
    takeTyping();
    m_typed->setFocus();
}

void KeyField::takeTyping()
{
    m_label->setText(m_usesCode ? tr("Recovery code") : tr("Passphrase"));
    m_typed->setAccessibleName(m_label->text());
    m_typed->setEchoMode(m_usesCode || m_show->isChecked() ? QLineEdit::Normal : QLineEdit::Password);
    m_show->setVisible(!m_usesCode);
    m_show->setIcon(IconLoader::icon(m_show->isChecked() ? QStringLiteral("hide") : QStringLiteral("show")));
    m_show->setText(m_show->isChecked() ? tr("Hide what is typed") : tr("Show what is typed"));
    m_show->setToolTip(
        QStringLiteral("%1 (%2)").arg(m_show->text(), m_show->shortcut().toString(QKeySequence::NativeText)));
    m_switch->setText(m_usesCode ? tr("Use the passphrase") : tr("Use the recovery code"));
    const QList<int> slips =
        m_usesCode && !m_typed->text().isEmpty() ? readRecoveryCode(m_typed->text()).slips : QList<int>();
    //: %1 is a number from 1 to 8
    m_slip->setText(slips.isEmpty()
                        ? QString()
                        : tr("Group %1 is not right yet.").arg(QLocale().toString(slips.first())));
    m_slip->setVisible(!slips.isEmpty());
    Q_EMIT completeChanged();
}

bool KeyField::isComplete() const
{
    if (m_typed->text().isEmpty())
        return false;
    return !m_usesCode || readRecoveryCode(m_typed->text()).slips.isEmpty();
}

ShownKey KeyField::take()
{
    ShownKey key;
    if (m_usesCode)
        key = {KeySlotKind::RecoveryCode, readRecoveryCode(m_typed->text()).secret};
    else
        key = {KeySlotKind::Passphrase, SecureBuffer::fromPassphrase(m_typed->text())};
    emptySecretField(*m_typed);
    m_show->setChecked(false);
    return key;
}
