// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

struct Invocation;
class Vault;

/// Takes the keys of slots that are gone out of this computer's keychain. One that does not let go of an
/// entry is worth a note, no more.
void removeKeychainEntries(const Invocation &invocation, const Vault &vault, const QList<int> &slotNumbers);
