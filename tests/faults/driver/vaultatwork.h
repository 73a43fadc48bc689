// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/randomsource.h"
#include "storage/generationswitch.h"
#include "storage/journal.h"
#include "support/fixedclock.h"
#include "vault/vault.h"

#include <QJsonObject>

/// A vault that a run works on. It is opened with its recovery code, which costs nothing, where the
/// passphrase does not matter.
class VaultAtWork
{
public:
    [[nodiscard]] static SecureBuffer passphrase();
    /// The code of the new vault; its entries are number 0, step, 2 * step…
    [[nodiscard]] static Result<QString> make(const QString &folder, int entries, int step);

    [[nodiscard]] Result<> unlock(const QString &folder, const QString &code);
    [[nodiscard]] Result<> openJournal();
    /// Both of the above.
    [[nodiscard]] Result<> open(const QString &folder, const QString &code);
    void lock();

    [[nodiscard]] SwitchContext context() { return {clock, random, progress}; }

    FixedClock clock;
    SystemRandomSource random;
    Progress progress;
    std::unique_ptr<Vault> vault;
    std::unique_ptr<Journal> journal;
};

/// {"error": kind, "message": sentence}
[[nodiscard]] QJsonObject toJson(const Error &error);
