// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/randomsource.h"
#include "storage/journal.h"
#include "support/fixedclock.h"
#include "vault/vault.h"

#include <QTemporaryDir>
#include <QTest>

/// A real vault on disk, unlocked, with an empty journal. The clock stands at 17 March 2026, 19:30 in Warsaw.
class OpenVault
{
public:
    OpenVault()
    {
        auto created = Vault::create(path(), passphrase(), {minimumDerivationMemory, 1}, clock);
        if (!created)
            qFatal("the vault can not be made: %s", qPrintable(created.error().message));
        vault = std::move(created->vault);
        keep(Journal::create(*vault, clock, random));
    }

    /// Locks it and opens it again with the passphrase: what is there now was on the disk.
    void reopen()
    {
        journal.reset();
        vault.reset();
        auto opened = Vault::open(path(), passphrase());
        if (!opened)
            qFatal("the vault can not be opened: %s", qPrintable(opened.error().message));
        vault = std::move(*opened);
        keep(Journal::open(*vault, clock, random));
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("vault")); }

    FixedClock clock;
    SeededRandomSource random{7};
    std::unique_ptr<Vault> vault;
    std::unique_ptr<Journal> journal;

private:
    static SecureBuffer passphrase()
    {
        return SecureBuffer::copyOf(QByteArrayLiteral("seven quiet herons at noon"));
    }
    void keep(Result<std::unique_ptr<Journal>> opened)
    {
        if (!opened)
            qFatal("the journal can not be opened: %s", qPrintable(opened.error().message));
        journal = std::move(*opened);
    }

    QTemporaryDir m_folder;
};
