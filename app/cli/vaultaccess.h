// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "storage/journal.h"
#include "vault/slotwrapping.h"
#include "vault/vault.h"

/// A vault and the journal in it, both open.
struct OpenJournal {
    std::unique_ptr<Vault> vault;
    std::unique_ptr<Journal> journal;
};

/// What the person knows: a passphrase, or a recovery code without a slip.
struct TypedSecret {
    KeySlotKind kind = KeySlotKind::Passphrase;
    SecureBuffer bytes;
    QString recoveryCode; ///< as typed; empty for a passphrase

    [[nodiscard]] SlotSecret slot() const { return {kind, bytes}; }
};

/// The options by which every command that opens a vault learns the passphrase or recovery code.
[[nodiscard]] QList<QCommandLineOption> keyOptions();

/// From --recovery-file, --passphrase-file or a prompt. WrongKey names the group of a code that has a slip.
[[nodiscard]] Result<TypedSecret> readSecret(const Invocation &invocation);
[[nodiscard]] Result<std::unique_ptr<Vault>> openVault(const QString &folder, const TypedSecret &secret);

/// Opens the vault named by the first argument, with --recovery-file, --passphrase-file or a prompt.
[[nodiscard]] Result<std::unique_ptr<Vault>> openVault(const Invocation &invocation);
/// The same, and its journal.
[[nodiscard]] Result<OpenJournal> openJournal(const Invocation &invocation);
