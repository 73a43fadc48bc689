// SPDX-License-Identifier: GPL-3.0-or-later
// How a SQLCipher connection begins and ends: fails closed, so that nothing is ever written in plain text.
#pragma once

#include <QSqlError>
#include <QString>

class SecureBuffer;
enum class OpenMode;
struct sqlite3;

/// Either the connection or the error is set.
struct EncryptedConnection {
    sqlite3 *connection = nullptr;
    QSqlError error;
};

/// The form in which SQLCipher takes a raw key, x'…' with 64 hex digits; given bare bytes it would derive
/// another key from them. Empty unless the key has 32 bytes.
[[nodiscard]] SecureBuffer rawKeyLiteral(const SecureBuffer &key);

/// Opens the file, keys it and reads its first page. Refuses a plain or an empty file, a missing codec, a
/// file that can only be read when it shall be written, and a key that does not fit.
[[nodiscard]] EncryptedConnection openEncrypted(const QString &path, OpenMode mode,
                                                const SecureBuffer &keyLiteral);

/// True when the file of an open connection begins as a plain SQLite database does. Asks through SQLite
/// itself: any other descriptor on the file would drop the connection's locks when closed.
[[nodiscard]] bool isPlainDatabase(sqlite3 *connection);

/// Closes the connection; every statement made on it must be finalised. False if one is not, and keeps it
/// alive.
[[nodiscard]] bool closeConnection(sqlite3 *connection);
