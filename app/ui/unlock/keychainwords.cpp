// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/keychainwords.h"

#include <QCoreApplication>

QString keychainLimits()
{
    return QCoreApplication::translate(
        "ChoicesStep",
        "The vault then opens without a passphrase while you are logged in to this computer. Whoever can use "
        "your account can open it, too. The passphrase and the recovery code go on working.");
}
