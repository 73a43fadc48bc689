// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// What makes a passphrase easy to guess, as zxcvbn sees it (Wheeler 2016). It keeps words, names and known
/// passwords in one list, so they are one here.
enum class PassphraseWeakness {
    None, ///< nothing that can be named
    Short,
    CommonWord,
    DisguisedWord, ///< a common word with digits or signs for letters
    ProgramName,
    Repeats,
    Sequence, ///< of letters or digits
    KeyboardRow,
    Date, ///< or a year
};

struct PassphraseGuess {
    double bits = 0; ///< of entropy
    PassphraseWeakness weakness = PassphraseWeakness::None; ///< of the part that is longest
};

/// Leaves nothing of what it found in memory.
[[nodiscard]] PassphraseGuess guessPassphrase(const QByteArray &utf8);
