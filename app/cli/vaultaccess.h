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

/// The options by which every command that opens a vault learns the passphrase or recovery code.
[[nodiscard]] QList<QCommandLineOption> keyOptions();

/// The passphrase from --passphrase-file or a prompt; the line end behind it is not part of it.
[[nodiscard]] Result<SecureBuffer> readPassphrase(const Invocation &invocation);

/// Opens the vault named by the first argument, with --recovery-file, --passphrase-file or a prompt.
[[nodiscard]] Result<OpenJournal> openJournal(const Invocation &invocation);
