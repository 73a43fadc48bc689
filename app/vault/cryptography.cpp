// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/cryptography.h"

#include <sodium.h>

bool isCryptographyReady()
{
    static const bool isReady = sodium_init() >= 0;
    return isReady;
}
