// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QString>

/// The folder of a vault and the places in it.
namespace VaultFolder
{

[[nodiscard]] QString headerPath(const QString &folder);
[[nodiscard]] QString draftsPath(const QString &folder);
[[nodiscard]] QString backupsPath(const QString &folder);

/// Where the folder really stands: links are followed, so that a vault is set aside or removed and not the
/// link to it. A folder that is not there stands where its path says.
[[nodiscard]] QString realPath(const QString &folder);

/// The nearest vault whose folder this place, which need not be there, is in; empty: in none.
[[nodiscard]] QString vaultAround(const QString &place);

/// Makes a folder that only its owner may enter, unless it is there. Errors: ReadOnly, NoSpace, Storage.
[[nodiscard]] Result<> makePrivate(const QString &folder);

/// Makes the folders within again that someone took away. What can not be made is told by whoever needs it.
void makeMissingInside(const QString &folder);

/// Whether the header of a vault stands here. Errors: NotFound, ReadOnly (the folder may not be read),
/// DamagedHeader (it is not there, but what else a vault holds is).
[[nodiscard]] Result<> checkForLooking(const QString &folder);

/// The same, and that the vault may be written to. Errors: as checkForLooking(), ReadOnly.
[[nodiscard]] Result<> checkForOpening(const QString &folder);

/// Whether a creation was cut short here before there was a journal: a header that never changed, and nothing
/// of what a person could have written. The next creation may begin again.
[[nodiscard]] bool isUnfinished(const QString &folder);
/// Makes way for that creation, with the lock held: the header goes beside, the empty journal file goes.
[[nodiscard]] Result<> beginAgain(const QString &folder);

/// A folder that create() makes ready; what was made is taken away again unless keep() was called.
class New
{
public:
    explicit New(QString folder);
    New(const New &) = delete;
    New &operator=(const New &) = delete;
    ~New();

    /// Makes the folder (0700), or accepts one that is empty or holds what a creation left that was cut
    /// short, with its header or without. Errors: Invalid, NotFound, ReadOnly, NoSpace, Storage.
    [[nodiscard]] Result<> make();
    /// Makes the folders within and lets all of it last. To be called with the lock held.
    [[nodiscard]] Result<> makeInside();
    void keep() { m_isKept = true; }

private:
    QString m_folder;
    bool m_isFolderOurs = false;
    bool m_isInsideOurs = false;
    bool m_isKept = false;
};

} // namespace VaultFolder
