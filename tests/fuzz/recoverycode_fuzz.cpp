// SPDX-License-Identifier: GPL-3.0-or-later
// A recovery code as it was typed: any text, or a right code typed with slips.
#include "vault/recoverycode.h"

#include "fuzz/fuzztext.h"
#include "fuzz/sealedvault.h"

#include <algorithm>

namespace
{
void checkTyped(const QString &typed)
{
    const TypedRecoveryCode code = readRecoveryCode(typed);
    require(code.secret.isEmpty() != code.slips.isEmpty(), "a code is right or has a slip");
    require(std::all_of(code.slips.begin(), code.slips.end(),
                        [](int group) { return group >= 1 && group <= recoveryGroupCount; }),
            "a slip stands in a group");
    if (code.secret.isEmpty())
        return;
    const TypedRecoveryCode again = readRecoveryCode(recoveryCodeText(code.secret));
    require(isSameSecret(again.secret.bytes(), code.secret.bytes()),
            "a code that was read is written the same");
    (void)isRecoveryGroup(recoveryCodeText(code.secret), 1 + int(typed.size()) % recoveryGroupCount,
                          typed.left(5));
}
} // namespace

KINWARD_FUZZ_TARGET(recoverycode)
{
    static const SealedVault vault;
    static const QString right = recoveryCodeText(vault.secret);
    const unsigned char how = firstByte(input);
    FuzzBytes rest = withoutFirstByte(input);
    if (how % 3 < 2) {
        checkTyped(textOf(rest, how % 3 == 0 ? TextForm::Utf8 : TextForm::Utf16));
        return;
    }
    QString typed = right;
    for (; rest.size() >= 2 && !typed.isEmpty(); rest = rest.subspan(2)) {
        const qsizetype place = rest[0] % typed.size();
        if (rest[1] == 0)
            typed.remove(place, 1);
        else if (rest[1] < 0x20)
            typed.insert(place, u'-');
        else
            typed[place] = QChar(char16_t(rest[1]));
    }
    checkTyped(typed);
}
