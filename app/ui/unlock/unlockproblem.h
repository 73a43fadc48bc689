// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

/// What a person can do about it with one click.
enum class UnlockRemedy { None, TryAgain, TypePassphrase, UseRecoveryCode, ChooseVault, ShowFolder, Repair };

/// An error of opening a vault in words: what it is called, what happened and was kept, what to do next.
struct UnlockProblem {
    QString title;
    QString sentence;
    UnlockRemedy remedy = UnlockRemedy::None;
    QString remedyText; ///< on the button; empty when there is no remedy
};

/// The error's own sentence where it has one, else one that fits its kind.
[[nodiscard]] UnlockProblem unlockProblem(const Error &error);
/// Of a keychain that gave no key for the vault: the vault is as it was, and the passphrase opens it.
[[nodiscard]] UnlockProblem keychainProblem(const Error &error);
