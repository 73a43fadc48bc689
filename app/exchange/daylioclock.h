// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStringView>
#include <QTime>
#include <optional>

/// "20:15" or "8:15 pm" with any kind of space; both occur in one file. Hours 13–23 with am or pm are none.
[[nodiscard]] std::optional<QTime> parseDaylioTime(QStringView text);

/// A year and "18 May" or "May 18" with an English month of at least three letters.
[[nodiscard]] std::optional<QDate> parseDaylioDay(QStringView year, QStringView dayAndMonth);
