// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/unlock/keychangedialog.h"
#include "vault/keyslot.h"

#include <QDialog>

class Notice;
class QProgressBar;
class QPushButton;
class QVBoxLayout;
class ScrollColumn;

/// The keys of the open vault: what there is, since when, and how to change it.
class KeysDialog : public QDialog
{
    Q_OBJECT

public:
    explicit KeysDialog(KeyKeeper &keeper, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The new code was kept: the journal can now be written anew under this key.
    void newKeyWanted(const std::shared_ptr<NewKey> &key);
    /// A key ended, and older backups still open with it: they should be replaced.
    void replacementWanted();

private:
    void buildLayout();
    QWidget *buildFoot();
    void connectKeeper();
    void takeChange();
    void showKeys();
    QWidget *keyRow(const KeySlotInfo &key);
    void addAction(QWidget *row, const QString &text, const QString &name, std::function<void()> act);
    void ask(const KeyChangeDialog::Question &question, std::function<void(KeyChangeDialog &)> act);
    void askChange(int slot);
    void askRecoveryCode();
    void askRemoval(const KeySlotInfo &key);
    void askName(const KeySlotInfo &key);
    void askPassphrase();
    void askKeychain();
    void askNewKey();
    void takeNewKey(const std::shared_ptr<NewKey> &key);
    /// Closed before a part of it was typed back, it is forgotten and nothing was changed.
    void showCode(const QString &code, std::function<void()> whenKept);
    void setBusy(bool isBusy);

    KeyKeeper &m_keeper;
    bool m_endsAKey = false; ///< the change that was asked for last
    Notice *m_notice;
    ScrollColumn *m_page = nullptr;
    QWidget *m_rows = nullptr;
    QProgressBar *m_progress;
    QPushButton *m_add = nullptr;
    QPushButton *m_keychain = nullptr;
    QPushButton *m_newKey = nullptr;
};
