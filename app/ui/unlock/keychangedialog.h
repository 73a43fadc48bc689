// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/unlock/keykeeper.h"

#include <QDialog>

class NewPassphraseFields;
class PassphraseField;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;
class TextLabel;

/// Asks for what a change of a key needs: a passphrase or the recovery code that opens the vault now, and,
/// where the change wants them, a new passphrase and a name.
class KeyChangeDialog : public QDialog
{
    Q_OBJECT

public:
    struct Question {
        QString title;
        QString text; ///< what will happen, and what will not
        QString button;
        bool wantsPassphrase = false;
        bool wantsName = false;
        bool takesCode = true; ///< false: only a passphrase will do
    };

    explicit KeyChangeDialog(const Question &question, QWidget *parent = nullptr);

    [[nodiscard]] KeyProof takeProof();
    [[nodiscard]] SecureBuffer takePassphrase();
    [[nodiscard]] QString name() const;

private:
    void buildProof(QVBoxLayout *column);
    void buildNew(const Question &question, QVBoxLayout *column);
    void buildButtons(const QString &text, QVBoxLayout *column);
    void switchProof();
    void takeChange();
    [[nodiscard]] bool usesCode() const;

    TextLabel *m_label;
    QStackedWidget *m_proofs;
    PassphraseField *m_passphrase;
    QLineEdit *m_code;
    TextLabel *m_slip;
    QPushButton *m_switch;
    NewPassphraseFields *m_new = nullptr; ///< may be missing
    QLineEdit *m_name = nullptr; ///< may be missing
    QPushButton *m_go = nullptr;
};
