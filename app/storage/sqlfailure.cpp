// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlfailure.h"

#include <QCoreApplication>
#include <cerrno>
#include <cstring>
#include <sqlite3.h>

namespace
{
/// SQLCipher reports a page that fails its check as a bare SQLITE_ERROR without a message of its own
/// (measured with 4.6.1); SQLite's own uses of that code bring a message.
bool isFailedPageCheck(sqlite3 *connection, int code)
{
    return code == SQLITE_ERROR && std::strcmp(sqlite3_errmsg(connection), sqlite3_errstr(SQLITE_ERROR)) == 0;
}

int causeOf(sqlite3 *connection, int code)
{
    if (isFailedPageCheck(connection, code))
        return SQLITE_CORRUPT;
    const int primary = code & 0xFF;
    if (primary != SQLITE_IOERR && primary != SQLITE_CANTOPEN)
        return code;
    switch (sqlite3_system_errno(connection)) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return SQLITE_FULL;
    case EROFS:
    case EACCES:
    case EPERM:
        return SQLITE_READONLY;
    default:
        return code;
    }
}

int primaryCode(const QSqlError &error)
{
    return error.nativeErrorCode().toInt() & 0xFF;
}

QString storageSentence(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotFound:
        return QCoreApplication::translate(
            "Storage",
            "The journal file is not where it should be. Nothing was changed. If the folder was moved, "
            "open it at its new place, or restore a backup.");
    case ErrorKind::Damaged:
        return QCoreApplication::translate(
            "Storage",
            "A part of the journal file is damaged. Nothing was overwritten. Restore the newest backup, or "
            "save what can still be read into a new vault.");
    case ErrorKind::TooNew:
        return QCoreApplication::translate(
            "Storage",
            "This journal was written by a newer version of Kinward. Nothing was changed. Install the "
            "newer version to open it.");
    case ErrorKind::Busy:
        return QCoreApplication::translate("Storage",
                                           "The journal is in use by another window or program. What you "
                                           "wrote is still here. Close the other one and try again.");
    case ErrorKind::NoSpace:
        return QCoreApplication::translate("Storage",
                                           "The disk is full, so this could not be saved. What was saved "
                                           "before is safe. Free some space and try again.");
    case ErrorKind::ReadOnly:
        return QCoreApplication::translate(
            "Storage",
            "The journal can not be written at this place. Nothing was changed. Check that you may write "
            "to its folder, or move the vault to another one.");
    default:
        return QCoreApplication::translate(
            "Storage",
            "The journal could not be read or written just now. What was saved before is kept. Try again, "
            "and check the disk if it stays this way.");
    }
}
} // namespace

QSqlError sqlErrorOf(sqlite3 *connection, int code, QSqlError::ErrorType type)
{
    return driverError(causeOf(connection, code), QString::fromUtf8(sqlite3_errmsg(connection)), type);
}

QSqlError driverError(int code, const QString &text, QSqlError::ErrorType type)
{
    return QSqlError(QStringLiteral("SQLCipher"), text, type, QString::number(code));
}

ErrorKind errorKindOf(const QSqlError &error)
{
    switch (primaryCode(error)) {
    case SQLITE_FULL:
        return ErrorKind::NoSpace;
    case SQLITE_READONLY:
        return ErrorKind::ReadOnly;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return ErrorKind::Damaged;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorKind::Busy;
    default:
        return ErrorKind::Storage;
    }
}

bool wasInterrupted(const QSqlError &error)
{
    return primaryCode(error) == SQLITE_INTERRUPT;
}

Failure storageFailure(const QSqlError &error)
{
    if (primaryCode(error) == SQLITE_NOMEM)
        return failure(ErrorKind::Storage,
                       QCoreApplication::translate(
                           "Storage",
                           "There is not enough memory for this just now. What was saved before is kept. "
                           "Close other programs and try again."));
    return storageFailure(errorKindOf(error));
}

Failure storageFailure(ErrorKind kind)
{
    return failure(kind, storageSentence(kind));
}
