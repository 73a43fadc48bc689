// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "vault/securebuffer.h"

/// The passphrase of a vault that is to be made, from --passphrase-file or typed twice.
[[nodiscard]] Result<SecureBuffer> readFirstPassphrase(const Invocation &invocation);

/// The passphrase to come of a vault that there is, from --new-passphrase-file or typed twice.
[[nodiscard]] Result<SecureBuffer> readNewPassphrase(const Invocation &invocation);
