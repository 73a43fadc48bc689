// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"

QString errorKindName(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotFound:
        return QStringLiteral("NotFound");
    case ErrorKind::Invalid:
        return QStringLiteral("Invalid");
    case ErrorKind::WrongKey:
        return QStringLiteral("WrongKey");
    case ErrorKind::DamagedHeader:
        return QStringLiteral("DamagedHeader");
    case ErrorKind::ChangedHeader:
        return QStringLiteral("ChangedHeader");
    case ErrorKind::Damaged:
        return QStringLiteral("Damaged");
    case ErrorKind::TooNew:
        return QStringLiteral("TooNew");
    case ErrorKind::Busy:
        return QStringLiteral("Busy");
    case ErrorKind::NoSpace:
        return QStringLiteral("NoSpace");
    case ErrorKind::ReadOnly:
        return QStringLiteral("ReadOnly");
    case ErrorKind::Storage:
        return QStringLiteral("Storage");
    case ErrorKind::Format:
        return QStringLiteral("Format");
    }
    return QStringLiteral("Storage");
}
