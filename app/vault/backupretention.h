// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>

/// How many days, weeks and months keep their newest backup.
struct BackupRetention {
    int days = 12;
    int weeks = 10;
    int months = 9;
};

/// Which backups to keep, by the time they were made: the newest of each of the last days, ISO weeks and
/// months (UTC) that have one. Periods without a backup do not count, so a pause or a clock that was set
/// wrong removes nothing.
[[nodiscard]] QList<bool> keptBackups(const QList<QDateTime> &made, const BackupRetention &retention = {});
