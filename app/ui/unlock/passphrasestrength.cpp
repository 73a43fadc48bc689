// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/passphrasestrength.h"

#include "ui/unlock/passphraseweakness.h"

#include <QCoreApplication>
#include <cmath>

namespace
{
struct StrengthWords {
    Q_DECLARE_TR_FUNCTIONS(StrengthMeter)
};

constexpr int charactersLookedAt = 100; // zxcvbn's time grows with the square of the length
constexpr double guessesPerSecondLog10 = 3;

PassphraseGuess guessOf(const QString &passphrase)
{
    QByteArray bytes = passphrase.left(charactersLookedAt).toUtf8();
    const PassphraseGuess guess = guessPassphrase(bytes);
    bytes.fill('\0');
    return guess;
}

QString timeSentence(StrengthLevel level)
{
    switch (level) {
    case StrengthLevel::Empty:
        return {};
    case StrengthLevel::VeryWeak:
        return StrengthWords::tr("Very easy to guess: within an hour.");
    case StrengthLevel::Weak:
        return StrengthWords::tr("Easy to guess: within days or weeks.");
    case StrengthLevel::Fair:
        return StrengthWords::tr("Fair: guessing would take months or years.");
    case StrengthLevel::Strong:
        break;
    }
    return StrengthWords::tr("Strong: guessing would take more than a hundred years.");
}

QString whySentence(PassphraseWeakness weakness)
{
    switch (weakness) {
    case PassphraseWeakness::None:
        return {};
    case PassphraseWeakness::Short:
        return StrengthWords::tr("It is short.");
    case PassphraseWeakness::CommonWord:
        return StrengthWords::tr("Most of it is words or names that are tried first.");
    case PassphraseWeakness::DisguisedWord:
        return StrengthWords::tr("A common word stays easy when digits or signs stand for its letters.");
    case PassphraseWeakness::ProgramName:
        return StrengthWords::tr("It has to do with this program, so it is tried early.");
    case PassphraseWeakness::Repeats:
        return StrengthWords::tr("It says the same thing again and again.");
    case PassphraseWeakness::Sequence:
        return StrengthWords::tr("Its letters or digits follow one another in order.");
    case PassphraseWeakness::KeyboardRow:
        return StrengthWords::tr("Its keys lie side by side on the keyboard.");
    case PassphraseWeakness::Date:
        return StrengthWords::tr("It has a date or a year in it, and there are few of those.");
    }
    return {};
}

QString howSentence(StrengthLevel level)
{
    if (level == StrengthLevel::VeryWeak)
        return StrengthWords::tr("A few unrelated words would be better.");
    if (level == StrengthLevel::Weak)
        return StrengthWords::tr("Add another unrelated word.");
    return StrengthWords::tr("One more word makes it strong.");
}

QString sentenceOf(StrengthLevel level, PassphraseWeakness weakness)
{
    QStringList sentences{timeSentence(level)};
    if (level != StrengthLevel::Strong)
        sentences << whySentence(weakness) << howSentence(level);
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

StrengthLevel levelOf(double secondsLog10)
{
    if (secondsLog10 < std::log10(3600.0))
        return StrengthLevel::VeryWeak;
    if (secondsLog10 < std::log10(86400.0 * 30))
        return StrengthLevel::Weak;
    return secondsLog10 < std::log10(86400.0 * 365 * 100) ? StrengthLevel::Fair : StrengthLevel::Strong;
}
} // namespace

PassphraseStrength passphraseStrength(const QString &passphrase)
{
    if (passphrase.isEmpty())
        return {};
    const PassphraseGuess guess = guessOf(passphrase);
    const double guesses = guess.bits * std::log10(2.0);
    const StrengthLevel level = levelOf(guesses - guessesPerSecondLog10);
    return {guesses, level, sentenceOf(level, guess.weakness)};
}
