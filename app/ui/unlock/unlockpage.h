// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "ui/unlock/unlockproblem.h"
#include "ui/widgets/notice.h"

#include <QWidget>

class PassphraseField;
class ScrollColumn;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;
class TextLabel;
class Unlocker;
class WriteDownPanel;

/// One field, one button, quiet links. Says apart each way in which a vault may not open.
class UnlockPage : public QWidget
{
    Q_OBJECT

public:
    explicit UnlockPage(Unlocker &unlocker, QWidget *parent = nullptr);

    void setFolder(const QString &folder);
    /// Vaults that were open here before, newest first; the one in front is left out.
    void setRecentVaults(const QStringList &folders);
    [[nodiscard]] QString folder() const { return m_folder; }
    void showProblem(const Error &error);
    /// A sentence that asks for nothing but unlocking.
    void showMessage(const QString &sentence, NoticeTone tone = NoticeTone::Warm);
    /// How work on the vault ended over which it was locked.
    void showOutcome(const QString &sentence) { showMessage(sentence); }
    /// Puts the cursor where the key is typed.
    void focusKey();
    /// Puts it there, or into the words that are being written down.
    void takeCursor();
    [[nodiscard]] WriteDownPanel &writeDown() { return *m_writeDown; }

Q_SIGNALS:
    void otherVaultRequested();
    void newVaultRequested();
    void vaultChosen(const QString &folder); ///< one of the recent ones
    void recentVaultsForgotten();
    void repairRequested(const QString &folder);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildKeyFields();
    void buildButtons();
    void buildColumn();
    void addLinks(QVBoxLayout *column);
    void showOtherVaults();
    void submit();
    void setUsesCode(bool usesCode);
    void setBusy(bool isBusy);
    void remedy();
    void askKeychain();
    void showAsking(bool isAsked);
    void tell(const UnlockProblem &problem);
    QPushButton *link(const QString &text);

    Unlocker &m_unlocker;
    QString m_folder;
    bool m_usesCode = false;
    UnlockRemedy m_remedy = UnlockRemedy::None;
    ScrollColumn *m_page = nullptr;
    TextLabel *m_place;
    TextLabel *m_label;
    QStackedWidget *m_fields;
    PassphraseField *m_passphrase;
    QLineEdit *m_code;
    QPushButton *m_unlock;
    QProgressBar *m_progress;
    Notice *m_notice;
    QPushButton *m_otherVault = nullptr;
    QStringList m_recentVaults;
    QPushButton *m_otherKey;
    QPushButton *m_keychain = nullptr;
    bool m_asksKeychain = false;
    WriteDownPanel *m_writeDown;
};
