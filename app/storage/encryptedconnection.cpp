// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/encryptedconnection.h"

#include "storage/backupvfs.h"
#include "storage/sqlcipherdriver.h"
#include "storage/sqlfailure.h"
#include "vault/securebuffer.h"

#include <QFile>
#include <cerrno>
#include <cstring>
#include <sodium.h>
#include <sqlite3.h>

namespace
{
constexpr std::size_t keyBytes = 32;
constexpr int busyMilliseconds = 1000;
constexpr int primaryCode = 0xff; ///< of an extended result code

QSqlError openingError(int code, const QString &text)
{
    return driverError(code, text, QSqlError::ConnectionError);
}

QSqlError openingError(sqlite3 *connection, int code)
{
    return sqlErrorOf(connection, code, QSqlError::ConnectionError);
}

sqlite3_file *mainFile(sqlite3 *connection)
{
    sqlite3_file *file = nullptr;
    sqlite3_file_control(connection, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    return file && file->pMethods ? file : nullptr;
}

bool isEmptyFile(sqlite3 *connection)
{
    sqlite3_file *file = mainFile(connection);
    sqlite3_int64 size = 0;
    return !file || file->pMethods->xFileSize(file, &size) != SQLITE_OK || size == 0;
}

/// Runs a pragma; true when it answers with a row whose first column is not empty.
bool answers(sqlite3 *connection, const char *pragma)
{
    sqlite3_stmt *statement = nullptr;
    bool hasAnswer = false;
    if (sqlite3_prepare_v2(connection, pragma, -1, &statement, nullptr) == SQLITE_OK
        && sqlite3_step(statement) == SQLITE_ROW) {
        const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(statement, 0));
        hasAnswer = text && *text != '\0' && std::strcmp(text, "0") != 0;
    }
    sqlite3_finalize(statement);
    return hasAnswer;
}

QSqlError checkFile(sqlite3 *connection, OpenMode mode)
{
    if (mode != OpenMode::ReadOnly && sqlite3_db_readonly(connection, "main") != 0)
        return openingError(SQLITE_READONLY, QStringLiteral("the file can only be read"));
    if (mode != OpenMode::Create && isEmptyFile(connection))
        return openingError(SQLITE_NOTADB, QStringLiteral("the file is empty"));
    if (isPlainDatabase(connection))
        return openingError(SQLITE_NOTADB, QStringLiteral("the file is not encrypted"));
    return {};
}

QSqlError applyKey(sqlite3 *connection, const SecureBuffer &keyLiteral)
{
    const int keyed = sqlite3_key_v2(connection, "main", keyLiteral.data(), int(keyLiteral.size()));
    if (keyed != SQLITE_OK)
        return openingError(connection, keyed);
    // Only now, because keying the first connection turns SQLCipher's log to standard error on.
    const char *const settings = "PRAGMA cipher_log_level = NONE; PRAGMA cipher_page_size = 4096;";
    const int configured = sqlite3_exec(connection, settings, nullptr, nullptr, nullptr);
    if (configured != SQLITE_OK)
        return openingError(connection, configured);
    if (!sqlite3_compileoption_used("HAS_CODEC") || !answers(connection, "PRAGMA cipher_version")
        || !answers(connection, "PRAGMA cipher_use_hmac"))
        return openingError(SQLITE_ERROR, QStringLiteral("encryption is not available"));
    const int read =
        sqlite3_exec(connection, "SELECT count(*) FROM sqlite_master", nullptr, nullptr, nullptr);
    return read == SQLITE_OK ? QSqlError() : openingError(connection, read);
}

QSqlError reserveNewFile(const QString &path)
{
    QFile file(path);
    // QFile tells every failure to open alike; the system's own number tells them apart.
    errno = 0;
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return {};
    switch (errno) {
    case ENOSPC:
    case EDQUOT:
        return openingError(SQLITE_FULL, QStringLiteral("no space for the file"));
    case EACCES:
    case EPERM:
    case EROFS:
        return openingError(SQLITE_READONLY, QStringLiteral("the folder may not be written"));
    default:
        return openingError(SQLITE_CANTOPEN, QStringLiteral("the file can not be created"));
    }
}
} // namespace

SecureBuffer rawKeyLiteral(const SecureBuffer &key)
{
    if (key.size() != keyBytes)
        return {};
    SecureBuffer literal(2 * keyBytes + 4); // x' … ' and the NUL that sodium_bin2hex writes
    if (literal.isEmpty())
        return {};
    auto *text = reinterpret_cast<char *>(literal.data());
    sodium_bin2hex(text + 2, 2 * keyBytes + 1, key.data(), key.size());
    text[0] = 'x';
    text[1] = '\'';
    text[2 + 2 * keyBytes] = '\'';
    SecureBuffer exact(2 * keyBytes + 3);
    if (!exact.isEmpty())
        std::memcpy(exact.data(), literal.data(), exact.size());
    return exact;
}

EncryptedConnection openEncrypted(const QString &path, OpenMode mode, const SecureBuffer &keyLiteral)
{
    if (keyLiteral.isEmpty() || path.isEmpty())
        return {nullptr, openingError(SQLITE_MISUSE, QStringLiteral("a path and a key are needed"))};
    if (mode == OpenMode::Create) {
        if (const QSqlError error = reserveNewFile(path); error.isValid())
            return {nullptr, error};
    }
    sqlite3 *connection = nullptr;
    const int access = mode == OpenMode::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    const int opened =
        sqlite3_open_v2(QFile::encodeName(path).constData(), &connection,
                        access | SQLITE_OPEN_FULLMUTEX | SQLITE_OPEN_EXRESCODE, fileSystemFor(path));
    QSqlError error = opened == SQLITE_OK ? checkFile(connection, mode) : openingError(connection, opened);
    if (connection) // null when there is no memory even for that
        sqlite3_busy_timeout(connection, busyMilliseconds);
    if (!error.isValid())
        error = applyKey(connection, keyLiteral);
    if (!error.isValid())
        return {connection, {}};
    // SQLCipher 4.6.1 frees what it could not copy for want of memory twice when that is closed, so it is
    // left.
    if (!connection || (sqlite3_errcode(connection) & primaryCode) != SQLITE_NOMEM)
        static_cast<void>(closeConnection(connection));
    if (mode == OpenMode::Create)
        QFile::remove(path);
    return {nullptr, error};
}

bool isPlainDatabase(sqlite3 *connection)
{
    constexpr QByteArrayView magic("SQLite format 3\0", 16);
    sqlite3_file *file = mainFile(connection);
    char start[16] = {};
    return !file || file->pMethods->xRead(file, start, sizeof start, 0) == SQLITE_IOERR_READ
        || QByteArrayView(start, sizeof start) == magic;
}

bool closeConnection(sqlite3 *connection)
{
    // Only the driver's own statements are finalised, by those who hold them: sqlite3_next_stmt also gives
    // those that FTS5 keeps, and it would free them a second time.
    if (sqlite3_close(connection) == SQLITE_OK)
        return true;
    // Better a connection that SQLite frees with its last user than one that nobody can free.
    sqlite3_close_v2(connection);
    return false;
}
