// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <tl/expected.hpp>

/// What went wrong, as something to decide on. Damage has three kinds because each has its own next step.
enum class ErrorKind {
    NotFound, ///< the file or record is not there
    Invalid, ///< the caller's value is outside its range
    WrongKey, ///< no key slot opens with this passphrase or recovery code
    DamagedHeader, ///< both header copies fail their plain checksum
    ChangedHeader, ///< a key slot opens, yet the header's tag does not match: someone changed it
    Damaged, ///< the database, a page or a row fails its check
    TooNew, ///< written by a newer version of Kinward
    Busy, ///< open in another window or process
    NoSpace, ///< the disk is full
    ReadOnly, ///< the folder or file may not be written
    Storage, ///< any other failure of the disk or the database
    Format, ///< a foreign file could not be understood
};

/// A kind to decide on and a translated sentence to show: what happened, what was kept, what to do next.
struct Error {
    ErrorKind kind = ErrorKind::Storage;
    QString message;
};

template <typename T = void> using Result = tl::expected<T, Error>;

using Failure = tl::unexpected<Error>;

[[nodiscard]] inline Failure failure(ErrorKind kind, const QString &message)
{
    return Failure(Error{kind, message});
}

/// The kind's stable English name, as kinward-cli prints it ("WrongKey").
[[nodiscard]] QString errorKindName(ErrorKind kind);
