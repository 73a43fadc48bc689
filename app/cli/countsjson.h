// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/entrysummary.h"

#include <QJsonObject>

/// {"thoughtRecords":n,"notes":n,…}
[[nodiscard]] QJsonObject toJson(const RecordCounts &counts);
/// The same for people, one kind a line, kinds with none left out.
[[nodiscard]] QString toText(const RecordCounts &counts);
