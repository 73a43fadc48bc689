// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "vault/vaultheader.h"

#include <QString>

using HeaderCopies = std::array<ParsedHeader, 2>;

/// The newest copy whose checksum is right; null when none is. Whether it is authentic only a key can tell.
[[nodiscard]] const VaultHeader *newestReadable(const HeaderCopies &copies);

/// How the second copy of the header stands to the one that the vault was opened with.
enum class SpareHeader {
    Current, ///< the same, byte for byte
    Stale, ///< whole, but from before the last update, which may have been one of the master key
    Damaged,
    Changed, ///< its checksum is right, its tag is not, and it is not older: someone changed it
};

/// The file vault.header: two copies, so that a torn write of one leaves the other.
class HeaderFile
{
public:
    explicit HeaderFile(QString path);

    /// Makes the file with both copies alike. Errors: ReadOnly, NoSpace, Storage.
    [[nodiscard]] Result<> create(const VaultHeader &header) const;
    /// A copy that is short or missing counts as damaged. Errors: NotFound, Storage.
    [[nodiscard]] Result<HeaderCopies> read() const;
    /// Replaces `current` by `next` (sealed, of a higher sequence). First the copy that is not `current` is
    /// written, synced and read back; from then on the update holds. Then the other follows, so that a
    /// removed key opens neither. Says how the spare copy came out. An error means: `current` still holds.
    /// Errors: NotFound (neither copy is `current`: another vault or an older copy took its place), ReadOnly,
    /// NoSpace, Storage.
    [[nodiscard]] Result<SpareHeader> update(const VaultHeader &current, const VaultHeader &next) const;

private:
    [[nodiscard]] Result<> writeCopy(int copy, const VaultHeader &header) const;

    QString m_path;
};
