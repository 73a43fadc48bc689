// SPDX-License-Identifier: GPL-3.0-or-later
// One copy of the vault's header: the bytes as they come, with a right checksum, or sealed by the owner's
// key.
#include "vault/vaultheader.h"

#include "fuzz/sealedvault.h"

#include <algorithm>

namespace
{
constexpr std::size_t tagPlace = 4032; ///< what stands before it is written as it was read

/// What was read, written again, holds the same bytes and reads the same.
void checkSealedAgain(const ParsedHeader &parsed, const SecureBuffer &tagKey)
{
    VaultHeader again = parsed.header;
    sealHeader(again, tagKey);
    require(std::equal(again.bytes.begin(), again.bytes.begin() + tagPlace, parsed.header.bytes.begin()),
            "a header that was read is written with the same bytes");
    require(isAuthentic(again, tagKey), "a sealed header is authentic");
    const ParsedHeader reread = parseHeaderCopy(again.bytes);
    require(reread.condition == HeaderCondition::Good && reread.header.slotList == parsed.header.slotList
                && reread.header.id == parsed.header.id && reread.header.sequence == parsed.header.sequence,
            "a sealed header reads the same");
    clearSlot(again, again.bytes.front() % int(keySlotCount));
    sealHeader(again, tagKey);
    require(parseHeaderCopy(again.bytes).condition == HeaderCondition::Good,
            "a header without a slot is whole");
}
} // namespace

KINWARD_FUZZ_TARGET(vaultheader)
{
    static const SealedVault vault;
    const FuzzBytes rest = withoutFirstByte(input);
    if (firstByte(input) % 2 == 0) {
        (void)parseHeaderCopy(rest);
        return;
    }
    HeaderBytes bytes{};
    std::copy_n(rest.begin(), std::min(rest.size(), bytes.size()), bytes.begin());
    std::copy_n(vault.header.bytes.begin(), 8, bytes.begin());
    repairChecksum(bytes);
    const ParsedHeader parsed = parseHeaderCopy(bytes);
    const int major = bytes[8] | bytes[9] << 8;
    const HeaderCondition expected = major == formatMajor ? HeaderCondition::Good
        : major > formatMajor                             ? HeaderCondition::TooNew
                                                          : HeaderCondition::Damaged;
    require(parsed.condition == expected, "the version decides once the checksum is right");
    if (parsed.condition == HeaderCondition::Good) {
        require(!isAuthentic(parsed.header, vault.tagKey), "nobody tags a header without the key");
        checkSealedAgain(parsed, vault.tagKey);
    }
}
