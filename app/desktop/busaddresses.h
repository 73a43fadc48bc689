// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Where the desktop and the system speak, as D-Bus addresses; empty means the usual bus of this session or
/// computer.
struct BusAddresses {
    QString session;
    QString system;
};
