// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

int exitStatus(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Invalid:
        return 2;
    case ErrorKind::WrongKey:
        return 3;
    case ErrorKind::Damaged:
    case ErrorKind::DamagedHeader:
    case ErrorKind::ChangedHeader:
        return 4;
    case ErrorKind::Busy:
        return 5;
    case ErrorKind::TooNew:
        return 6;
    case ErrorKind::NoSpace:
    case ErrorKind::ReadOnly:
        return 7;
    case ErrorKind::Format:
        return 8;
    case ErrorKind::NotFound:
    case ErrorKind::Storage:
        return 1;
    }
    return 1;
}
