// SPDX-License-Identifier: GPL-3.0-or-later
// What is done to a vault that may be damaged. Each step runs off the window's thread and ends by reading
// everything again, so that what is said afterwards was seen.
#pragma once

#include "ui/backups/repairreport.h"
#include "ui/backups/restorework.h"
#include "ui/backups/shownkey.h"

struct SalvageOutcome;

/// A vault and what is known of it: the key that was shown, and the vault itself once it opens.
struct RepairSubject {
    QString folder;
    QString backupFolder; ///< where to look for backups besides the vault's own folder; empty: nowhere
    std::shared_ptr<const ShownKey> key; ///< null when the vault was open already
    std::shared_ptr<Vault> vault; ///< null while it does not open
    RepairReport::State state = RepairReport::State::Whole;
};

/// How a step ended.
struct Examination {
    std::shared_ptr<Vault> vault; ///< null: none opens
    Result<std::optional<RepairReport>> report; ///< nothing when cancelled
    QString mended; ///< what was done, as a sentence; empty: nothing
};

struct BroughtBack {
    int done = 0;
    int failed = 0;
};

namespace RepairSteps
{
/// Opens it with the key and reads everything. Errors: as Vault::open() but for the damage that a report
/// tells.
[[nodiscard]] Examination open(const RepairSubject &subject, const WorkPlace &place);
[[nodiscard]] Examination examine(const RepairSubject &subject, const WorkPlace &place);
/// From its other copy, or from the newest backup that opens.
[[nodiscard]] Examination mendHeader(const RepairSubject &subject, const WorkPlace &place);
/// From the newest backup that passes its check.
[[nodiscard]] Examination bringBackNewest(const RepairSubject &subject, const WorkPlace &place);
/// Every lost record that the newest backup has, into the vault that salvage() made.
[[nodiscard]] Result<BroughtBack> bringBackLost(const Vault &saved, const SalvageOutcome &outcome,
                                                const WorkPlace &place);
/// A folder in `parent` for what is saved of a vault, that is not there yet.
[[nodiscard]] QString freeFolder(const QString &parent, const QString &vaultFolder, const QDateTime &now);
} // namespace RepairSteps
