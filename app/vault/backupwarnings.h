// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <optional>

enum class BackupWarning {
    NoneVerifiedLately, ///< no backup was found whole in the last 14 days
    SecondPlaceMissing, ///< the second place is not there, or has no copy of the newest backup
};

inline constexpr int daysWithoutBackup = 14;

/// What the warnings are decided on.
struct BackupState {
    QDateTime vaultMade; ///< a vault younger than 14 days needs no backup yet
    std::optional<QDateTime> newestVerified;
    bool isSecondPlaceChosen = false;
    bool isSecondPlaceCurrent = false; ///< there, and holding a copy of the newest verified backup
};

[[nodiscard]] QList<BackupWarning> backupWarnings(const BackupState &state, const QDateTime &now);
