// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/passphrasestrength.h"

#include <QCoreApplication>
#include <array>
#include <cmath>
#include <zxcvbn.h>

namespace
{
struct StrengthWords {
    Q_DECLARE_TR_FUNCTIONS(StrengthMeter)
};

constexpr int charactersLookedAt = 100; // zxcvbn's time grows with the square of the length
constexpr double guessesPerSecondLog10 = 3;

double guessesLog10Of(const QString &passphrase)
{
    QByteArray bytes = passphrase.left(charactersLookedAt).toUtf8();
    std::array<const char *, 3> known{"kinward", "journal", nullptr};
    const double bits = ZxcvbnMatch(bytes.constData(), known.data(), nullptr);
    bytes.fill('\0');
    return bits * std::log10(2.0);
}

QString timeSentence(double secondsLog10)
{
    if (secondsLog10 < std::log10(3600.0))
        return StrengthWords::tr(
            "Very easy to guess: within an hour. A few unrelated words would be better.");
    if (secondsLog10 < std::log10(86400.0 * 30))
        return StrengthWords::tr("Easy to guess: within days or weeks. Add another unrelated word.");
    if (secondsLog10 < std::log10(86400.0 * 365 * 100))
        return StrengthWords::tr("Fair: guessing would take months or years. One more word makes it strong.");
    return StrengthWords::tr("Strong: guessing would take more than a hundred years.");
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
    const double guesses = guessesLog10Of(passphrase);
    const double seconds = guesses - guessesPerSecondLog10;
    return {guesses, levelOf(seconds), timeSentence(seconds)};
}
