// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/backups/plaindialog.h"
#include "ui/backups/restorework.h"

class LongTask;
class Notice;
class ProgressStrip;
class QPushButton;

/// Brings everything of a backup back while the journal is closed, and says how it ended.
class RestoreDialog : public PlainDialog
{
    Q_OBJECT

public:
    /// Clock and random source must outlive it.
    RestoreDialog(std::shared_ptr<Vault> vault, std::shared_ptr<const OpenedBackup> backup,
                  const Clock &clock, RandomSource &random, QWidget *parent = nullptr);

    void start();
    void reject() override; ///< while it works, asks it to stop and closes when it has

private:
    void buildLayout();
    void takeOutcome(const Result<RestoreOutcome> &outcome);

    std::shared_ptr<Vault> m_vault;
    std::shared_ptr<const OpenedBackup> m_backup;
    const Clock &m_clock;
    RandomSource &m_random;
    Notice *m_notice;
    ProgressStrip *m_strip;
    QPushButton *m_close;
    bool m_isLeaving = false;
    LongTask *m_task;
};
