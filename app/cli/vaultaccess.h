// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "storage/journal.h"
#include "vault/vault.h"

/// A vault and the journal in it, both open.
struct OpenJournal {
    std::unique_ptr<Vault> vault;
    std::unique_ptr<Journal> journal;
};

/// An open vault and the secret by which the person showed that it is theirs.
struct ShownVault {
    std::unique_ptr<Vault> vault;
    KeySlotKind kind = KeySlotKind::Passphrase;
    SecureBuffer secret; ///< as a key slot wants it
};

/// The options by which every command that opens a vault learns the passphrase or recovery code.
[[nodiscard]] QList<QCommandLineOption> keyOptions();

/// The passphrase from --passphrase-file or a prompt; the line end behind it is not part of it.
[[nodiscard]] Result<SecureBuffer> readPassphrase(const Invocation &invocation);

/// The passphrase to come, from --new-passphrase-file or typed twice.
[[nodiscard]] Result<SecureBuffer> readNewPassphrase(const Invocation &invocation);

/// Opens the vault without its journal, as openJournal() does.
[[nodiscard]] Result<ShownVault> openVaultAlone(const Invocation &invocation, const QString &folder);

/// Opens the vault named by the first argument, with --recovery-file, --passphrase-file or a prompt.
[[nodiscard]] Result<OpenJournal> openJournal(const Invocation &invocation);
