// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/passphraseweakness.h"

#include <QMap>
#include <array>
#include <zxcvbn.h>

namespace
{
constexpr int shortLength = 8; ///< bytes that fit no pattern: too few to be strong

PassphraseWeakness weaknessOf(int type)
{
    if ((type & MULTIPLE_MATCH) != 0)
        return PassphraseWeakness::Repeats;
    switch (type) {
    case DICTIONARY_MATCH:
        return PassphraseWeakness::CommonWord;
    case DICT_LEET_MATCH:
        return PassphraseWeakness::DisguisedWord;
    case USER_MATCH:
    case USER_LEET_MATCH:
        return PassphraseWeakness::ProgramName;
    case REPEATS_MATCH:
        return PassphraseWeakness::Repeats;
    case SEQUENCE_MATCH:
        return PassphraseWeakness::Sequence;
    case SPATIAL_MATCH:
        return PassphraseWeakness::KeyboardRow;
    case DATE_MATCH:
    case YEAR_MATCH:
        return PassphraseWeakness::Date;
    default:
        return PassphraseWeakness::None;
    }
}

/// The weakness that covers most of it, where one does; of something short without a pattern, its length.
PassphraseWeakness mainWeakness(const ZxcMatch_t *matches, qsizetype length)
{
    QMap<PassphraseWeakness, int> covered;
    for (const ZxcMatch_t *match = matches; match; match = match->Next)
        covered[weaknessOf(match->Type)] += match->Length;
    const int plain = covered.take(PassphraseWeakness::None);
    PassphraseWeakness main = PassphraseWeakness::None;
    for (auto each = covered.cbegin(); each != covered.cend(); ++each) {
        if (each.value() > covered.value(main))
            main = each.key();
    }
    if (covered.value(main) * 2 >= plain && main != PassphraseWeakness::None)
        return main;
    return length <= shortLength ? PassphraseWeakness::Short : PassphraseWeakness::None;
}

/// Where which kinds of parts stand tells a good deal of a passphrase.
void wipe(ZxcMatch_t *matches)
{
    for (ZxcMatch_t *match = matches; match; match = match->Next)
        *match = ZxcMatch_t{0, 0, 0, 0, NON_MATCH, match->Next};
    ZxcvbnFreeInfo(matches);
}
} // namespace

PassphraseGuess guessPassphrase(const QByteArray &utf8)
{
    std::array<const char *, 3> known{"kinward", "journal", nullptr};
    ZxcMatch_t *matches = nullptr;
    PassphraseGuess guess;
    guess.bits = ZxcvbnMatch(utf8.constData(), known.data(), &matches);
    guess.weakness = mainWeakness(matches, utf8.size());
    wipe(matches);
    return guess;
}
