// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/durablefile.h"

#include <QString>

/// Holds the file `lock` of a vault's folder, so that no second program opens the vault. The operating
/// system frees it with the process, so a lock file that was left behind stops nobody.
class VaultLock
{
public:
    /// Errors: Busy, ReadOnly, NoSpace, Storage.
    [[nodiscard]] static Result<VaultLock> acquire(const QString &folder);

    /// Whether the file that is held is the one of this folder: not when the folder was moved, and another, a
    /// copy of the same vault even, took its name.
    [[nodiscard]] bool isOf(const QString &folder) const;

private:
    explicit VaultLock(DurableFile file);

    DurableFile m_file;
};
