// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/importbatch.h"

#include <QDate>

/// A fictional diary for trying things out: the days up to `lastDay`, with so many thought records, and
/// check-ins with gaps, notes, goals with their ladders, and experiments in proportion. On `lastDay` itself
/// there is only one unfinished record, so that the day is still open. The same arguments and time zone
/// give the same entries.
[[nodiscard]] ImportBatch demoBatch(int days, int records, quint32 seed, QDate lastDay);
