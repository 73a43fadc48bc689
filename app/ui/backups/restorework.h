// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/restoreinplace.h"

class TaskStages;

/// Where long work stands: how it tells what it does and how far it is.
struct WorkPlace {
    const TaskStages &stages;
    Progress &progress;
    const Clock &clock;
    RandomSource &random;

    [[nodiscard]] SwitchContext switchContext() const { return {clock, random, progress}; }
};

/// Reads all of a backup. Done: it is whole. Errors: Damaged, with what is wrong and what to do, and those of
/// reading.
[[nodiscard]] Result<Completion> checkWhole(const OpenedBackup &backup, const WorkPlace &place);

/// Checks a backup and puts it in the place of the vault's journal, after a backup of what is there.
[[nodiscard]] Result<RestoreOutcome> restoreChecked(Vault &vault, const OpenedBackup &backup,
                                                    const WorkPlace &place);

/// What is said when everything was brought back.
[[nodiscard]] QString restoredSentence(const QString &setAside);
