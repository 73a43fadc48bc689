// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/recoverycode.h"

#include <QVarLengthArray>
#include <algorithm>
#include <array>
#include <sodium.h>

namespace
{

constexpr int bitsOfDigit = 5;
constexpr int codeDigits = 26;
constexpr int paddingBits = codeDigits * bitsOfDigit - int(recoverySecretSize) * 8;
constexpr std::array<char, 33> digitAlphabet = {"0123456789ABCDEFGHJKMNPQRSTVWXYZ"};

using Digits = QVarLengthArray<int, codeDigits + recoveryGroupCount>;

int dataDigits(int group)
{
    return group <= 6 ? 3 : 4;
}

/// Multiplies in the field of 32 elements, modulo x⁵ + x² + 1.
int fieldProduct(int a, int b)
{
    int product = 0;
    for (int bit = 0; bit < bitsOfDigit; ++bit) {
        if (b & (1 << bit))
            product ^= a << bit;
    }
    for (int bit = 2 * bitsOfDigit - 2; bit >= bitsOfDigit; --bit) {
        if (product & (1 << bit))
            product ^= 0b100101 << (bit - bitsOfDigit);
    }
    return product;
}

/// The weights 2, 3, 4, 5 differ from each other and from the check digit's own weight of 1: that is what
/// finds every single slip and every swap.
int checkDigit(const int *digits, int count, int group)
{
    int sum = group;
    for (int place = 0; place < count; ++place)
        sum ^= fieldProduct(digits[place], place + 2);
    return sum;
}

int digitOf(QChar typed)
{
    char16_t letter = typed.toUpper().unicode();
    if (letter == u'O')
        letter = u'0';
    if (letter == u'I' || letter == u'L')
        letter = u'1';
    const auto *const end = digitAlphabet.end() - 1;
    const auto *const found = std::find(digitAlphabet.begin(), end, char(letter < 128 ? letter : 0));
    return found == end ? -1 : int(found - digitAlphabet.begin());
}

bool isSeparator(QChar letter)
{
    return letter.isSpace() || letter.category() == QChar::Punctuation_Dash
        || letter.category() == QChar::Other_Format;
}

/// The typed digits, cut where the separators stand; -1 for a letter that is no digit.
QList<Digits> typedParts(QStringView typed)
{
    QList<Digits> parts;
    bool isInPart = false;
    for (const QChar letter : typed) {
        if (isSeparator(letter)) {
            isInPart = false;
            continue;
        }
        if (!isInPart)
            parts.append(Digits());
        isInPart = true;
        parts.last().append(digitOf(letter));
    }
    return parts;
}

/// Eight groups: as the separators cut them when they cut eight, otherwise by their known lengths.
QList<Digits> typedGroups(QStringView typed)
{
    const QList<Digits> parts = typedParts(typed);
    if (parts.size() == recoveryGroupCount)
        return parts;
    Digits all;
    for (const Digits &part : parts)
        all.append(part.constData(), part.size());
    QList<Digits> groups;
    qsizetype begin = 0;
    for (int group = 1; group <= recoveryGroupCount; ++group) {
        const qsizetype wanted = group == recoveryGroupCount ? all.size() : dataDigits(group) + 1;
        const qsizetype length = std::clamp<qsizetype>(all.size() - begin, 0, wanted);
        groups.append(Digits(all.constBegin() + begin, all.constBegin() + begin + length));
        begin += length;
    }
    return groups;
}

bool isWhole(const Digits &digits, int group)
{
    const int count = dataDigits(group);
    return digits.size() == count + 1 && !digits.contains(-1)
        && checkDigit(digits.constData(), count, group) == digits[count];
}

QList<int> slipsIn(const QList<Digits> &groups)
{
    QList<int> slips;
    for (int group = 1; group <= recoveryGroupCount; ++group) {
        if (!isWhole(groups[group - 1], group))
            slips.append(group);
    }
    return slips;
}

Digits digitsOfSecret(const SecureBuffer &secret)
{
    Digits digits;
    for (int digit = 0; digit < codeDigits; ++digit) {
        int value = 0;
        for (int bit = 0; bit < bitsOfDigit; ++bit) {
            const int place = digit * bitsOfDigit + bit - paddingBits;
            const int set = place < 0 ? 0 : (secret.data()[place / 8] >> (7 - place % 8)) & 1;
            value = value * 2 + set;
        }
        digits.append(value);
    }
    return digits;
}

SecureBuffer secretOfDigits(const Digits &digits)
{
    SecureBuffer secret(recoverySecretSize);
    if (secret.isEmpty())
        return secret;
    std::fill_n(secret.data(), secret.size(), static_cast<unsigned char>(0));
    for (int place = 0; place < int(recoverySecretSize) * 8; ++place) {
        const int bit = place + paddingBits;
        const int set = (digits[bit / bitsOfDigit] >> (bitsOfDigit - 1 - bit % bitsOfDigit)) & 1;
        secret.data()[place / 8] |= static_cast<unsigned char>(set << (7 - place % 8));
    }
    return secret;
}

void wipeDigits(Digits &digits)
{
    sodium_memzero(digits.data(), size_t(digits.size()) * sizeof(int));
}

} // namespace

QString recoveryCodeText(const SecureBuffer &secret)
{
    Digits digits = digitsOfSecret(secret);
    QString text;
    text.reserve(codeDigits + 2 * recoveryGroupCount);
    const int *next = digits.constData();
    for (int group = 1; group <= recoveryGroupCount; ++group) {
        if (group > 1)
            text += u'-';
        const int count = dataDigits(group);
        for (int place = 0; place < count; ++place)
            text += QLatin1Char(digitAlphabet[size_t(next[place])]);
        text += QLatin1Char(digitAlphabet[size_t(checkDigit(next, count, group))]);
        next += count;
    }
    wipeDigits(digits);
    return text;
}

TypedRecoveryCode readRecoveryCode(QStringView typed)
{
    QList<Digits> groups = typedGroups(typed);
    TypedRecoveryCode code;
    code.slips = slipsIn(groups);
    // 26 digits hold two bits more than the secret; a code of ours has zeros there.
    if (code.slips.isEmpty() && groups.first().first() >> (bitsOfDigit - paddingBits) != 0)
        code.slips.append(1);
    if (code.slips.isEmpty()) {
        Digits digits;
        for (int group = 1; group <= recoveryGroupCount; ++group)
            digits.append(groups[group - 1].constData(), dataDigits(group));
        code.secret = secretOfDigits(digits);
        wipeDigits(digits);
    }
    for (Digits &group : groups)
        wipeDigits(group);
    return code;
}

bool isRecoveryGroup(QStringView code, int group, QStringView typed)
{
    const QList<Digits> groups = typedGroups(code);
    const QList<Digits> parts = typedParts(typed);
    return group >= 1 && group <= recoveryGroupCount && parts.size() == 1 && isWhole(groups[group - 1], group)
        && parts.first() == groups[group - 1];
}
