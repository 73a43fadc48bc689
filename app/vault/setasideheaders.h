// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QString>

class SecureBuffer;
struct VaultHeader;

/// The headers that stand in a vault's folder beside its own: those of replaced journals (replaced/), and
/// damaged ones that were mended (vault.header.damaged). Their slots wrap the same master key, and whoever
/// opens one of them has the key of the present journal too. So a key that ends must end there as well.
namespace SetAsideHeaders
{

/// Gives those of this vault and this master key the slots of `present`, so that they open with the keys of
/// now and with no other; each goes on naming its own journal. One of another master key stays as it is.
/// Errors: NoSpace, ReadOnly, Storage; then some may have been written and others not.
[[nodiscard]] Result<> follow(const QString &folder, const VaultHeader &present,
                              const SecureBuffer &masterKey);

/// A damaged copy tells nobody whose it is, and the slots in it may be whole: overwrites them. Errors: as
/// follow().
[[nodiscard]] Result<> blankDamaged(const QString &folder);

} // namespace SetAsideHeaders
