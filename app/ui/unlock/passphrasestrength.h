// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

enum class StrengthLevel { Empty, VeryWeak, Weak, Fair, Strong };

/// How long someone who has a copy of the vault would have to guess.
struct PassphraseStrength {
    double guessesLog10 = 0; ///< of guesses, as zxcvbn counts them (Wheeler 2016)
    StrengthLevel level = StrengthLevel::Empty;
    /// How long guessing takes, and of one that is not strong what makes it weak and what to do about it.
    /// Never holds a part of the passphrase. Empty for an empty passphrase.
    QString sentence;
};

/// Reckons with a thousand guesses a second, which takes many machines at the vault's cost of a guess. An
/// estimate: zxcvbn knows common words and names in English only.
[[nodiscard]] PassphraseStrength passphraseStrength(const QString &passphrase);
