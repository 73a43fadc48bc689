// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/securebuffer.h"

#include <QLineEdit>

class QAction;

/// A field for a passphrase. It can be pasted into and shown; what is taken from it leaves the field at once.
class PassphraseField : public QLineEdit
{
    Q_OBJECT

public:
    explicit PassphraseField(const QString &label, QWidget *parent = nullptr);

    /// What was typed, as a key slot wants it; empties the field.
    [[nodiscard]] SecureBuffer takePassphrase();
    void empty(); ///< with what could be undone; hidden again
    void setShown(bool isShown);
    [[nodiscard]] bool isShown() const { return echoMode() == QLineEdit::Normal; }

Q_SIGNALS:
    void shownChanged(bool isShown);

private:
    void nameSwitch();

    QAction *m_show;
};
