// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/passphrasefield.h"

#include "ui/widgets/iconloader.h"
#include "ui/widgets/secretfield.h"

#include <QAction>

PassphraseField::PassphraseField(const QString &label, QWidget *parent)
    : QLineEdit(parent)
    , m_show(addAction(IconLoader::icon(QStringLiteral("show")), QLineEdit::TrailingPosition))
{
    setAccessibleName(label);
    setEchoMode(QLineEdit::Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText
                        | Qt::ImhNoAutoUppercase);
    //: A switch in the passphrase field
    m_show->setText(tr("Show what is typed"));
    // The switch inside a field cannot have the focus, so it has a key.
    m_show->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_H));
    m_show->setShortcutContext(Qt::WidgetShortcut);
    nameSwitch();
    m_show->setCheckable(true);
    connect(m_show, &QAction::toggled, this, &PassphraseField::setShown);
}

SecureBuffer PassphraseField::takePassphrase()
{
    SecureBuffer passphrase = SecureBuffer::fromPassphrase(text());
    empty();
    return passphrase;
}

void PassphraseField::empty()
{
    emptySecretField(*this);
    setShown(false);
}

void PassphraseField::setShown(bool isShown)
{
    if (isShown == this->isShown())
        return;
    setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password);
    m_show->setChecked(isShown);
    m_show->setIcon(IconLoader::icon(isShown ? QStringLiteral("hide") : QStringLiteral("show")));
    m_show->setText(isShown ? tr("Hide what is typed") : tr("Show what is typed"));
    nameSwitch();
    Q_EMIT shownChanged(isShown);
}

void PassphraseField::nameSwitch()
{
    m_show->setToolTip(
        QStringLiteral("%1 (%2)").arg(m_show->text(), m_show->shortcut().toString(QKeySequence::NativeText)));
}
