// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "ui/backups/plaindialog.h"
#include "vault/newkey.h"
#include "vault/vault.h"

class Clock;
class KeychainAccess;
class LongTask;
class Notice;
class ProgressStrip;
class QPushButton;
class RandomSource;

/// Encrypts the whole journal anew under a new key while it is closed, after a backup, and says how it ended.
/// The keychain gives back its keys of slots that end.
class NewKeyDialog : public PlainDialog
{
    Q_OBJECT

public:
    struct World {
        const Clock &clock;
        RandomSource &random;
        KeychainAccess *keychain = nullptr; ///< may be missing
    };

    /// All of the world must outlive it.
    NewKeyDialog(std::shared_ptr<Vault> vault, std::shared_ptr<NewKey> key, const World &world,
                 QWidget *parent = nullptr);

    void start();
    /// How it ended, for a person who did not see it; empty while it goes on.
    [[nodiscard]] QString outcome() const { return m_outcome; }
    void reject() override; ///< while it works, asks it to stop and closes when it has

private:
    void buildLayout();
    void takeOutcome(const Result<Completion> &outcome);
    void tellFailure(const Error &error);
    void tellStopped();
    void tellDone();
    void clearKeychain();

    std::shared_ptr<Vault> m_vault;
    std::shared_ptr<NewKey> m_key;
    const World m_world;
    QList<int> m_endedKeychainSlots;
    Notice *m_notice;
    ProgressStrip *m_strip;
    QPushButton *m_close;
    bool m_isLeaving = false;
    QString m_outcome;
    LongTask *m_task;
};
