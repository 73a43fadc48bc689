// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QVariant>
#include <optional>

/// A value in one of the five forms in which SQLite stores things.
struct StoredValue {
    enum class Form { Null, Integer, Real, Text, Blob };

    Form form = Form::Null;
    qint64 integer = 0;
    double real = 0.0;
    QByteArray bytes; ///< of a text (UTF-8) or a blob; never null for these
};

/// The stored form of a value, or nothing when it could not be read back as what it was: NaN, an unsigned
/// number past 2^63 - 1, an invalid date, or a type the database does not know. Null strings, byte arrays,
/// dates and ids are NULL, as in every Qt driver; empty ones are empty. Dates are ISO 8601 text; a date-time
/// always carries milliseconds and its offset from UTC. A QUuid is its 16 bytes.
[[nodiscard]] std::optional<StoredValue> storedValueOf(const QVariant &value);
