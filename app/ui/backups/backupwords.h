// SPDX-License-Identifier: GPL-3.0-or-later
// What the windows for backups say of days, sizes and counts, as people say it.
#pragma once

#include "core/recordkind.h"
#include "storage/entrysummary.h"

#include <QDateTime>

namespace BackupWords
{
/// "today, 9:12", "yesterday, 19:30", "Tuesday, 10 March 2026, 19:30"; in the time zone of now.
[[nodiscard]] QString moment(const QDateTime &instant, const QDateTime &now);
/// "today", "yesterday", "12 days ago", "5 weeks ago", "4 months ago"; empty for what is still to come.
[[nodiscard]] QString age(const QDateTime &instant, const QDateTime &now);
/// "2 thought records, 12 notes and 30 check-ins"; "no entries" when all are 0.
[[nodiscard]] QString counts(const RecordCounts &counts);
[[nodiscard]] int total(const RecordCounts &counts);
/// One record of that kind: "Thought record".
[[nodiscard]] QString kind(RecordKind kind);
} // namespace BackupWords
