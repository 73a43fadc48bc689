// SPDX-License-Identifier: GPL-3.0-or-later
// How a failure of the database is told: as a QSqlError inside storage/, as an Error outside.
#pragma once

#include "core/error.h"

#include <QSqlError>

struct sqlite3;

/// The failure that the connection has just met. nativeErrorCode() is SQLite's extended result code, made
/// truer: a failed page check and an I/O error for want of space or of the right to write get the code of
/// their cause.
[[nodiscard]] QSqlError sqlErrorOf(sqlite3 *connection, int code, QSqlError::ErrorType type);

/// A failure that the driver itself finds, under SQLite's result code for it.
[[nodiscard]] QSqlError driverError(int code, const QString &text, QSqlError::ErrorType type);

/// Busy, ReadOnly, NoSpace, Damaged, or Storage for everything else.
[[nodiscard]] ErrorKind errorKindOf(const QSqlError &error);

/// True when interrupt() ended the query; that is no fault and nothing to show.
[[nodiscard]] bool wasInterrupted(const QSqlError &error);

/// The error as other rooms may see it: the kind and a sentence, without SQL and without SQLite's words.
[[nodiscard]] Failure storageFailure(const QSqlError &error);
[[nodiscard]] Failure storageFailure(ErrorKind kind);
