// SPDX-License-Identifier: GPL-3.0-or-later
// The file vault.header with its two copies. The first byte: how each copy is mended after its bytes were
// changed (not at all, its checksum, its tag by the owner's key), whether the file is cut short, and whether
// it is updated.
#include "vault/headerfile.h"

#include "fuzz/scratchfile.h"
#include "fuzz/sealedvault.h"

#include <algorithm>

namespace
{
enum class Mending { None, Checksum, Sealed };

void mend(HeaderBytes &bytes, Mending mending, const SecureBuffer &tagKey)
{
    if (mending == Mending::None)
        return;
    repairChecksum(bytes);
    ParsedHeader parsed = parseHeaderCopy(bytes);
    if (mending == Mending::Sealed && parsed.condition == HeaderCondition::Good) {
        sealHeader(parsed.header, tagKey);
        bytes = parsed.header.bytes;
    }
}

/// An update holds: the next header opens, and says how the spare copy came out.
void checkUpdate(const HeaderFile &file, const UnlockedHeader &unlocked, const SealedVault &vault)
{
    VaultHeader next = unlocked.header;
    if (++next.sequence == 0)
        return;
    sealHeader(next, vault.tagKey);
    const auto spare = file.update(unlocked.header, next);
    require(spare.has_value() && *spare == SpareHeader::Current, "an update reaches both copies");
    const auto copies = file.read();
    require(copies.has_value(), "an updated file is read");
    const auto again = vault.unlock(*copies);
    require(again && again->header.bytes == next.bytes, "the updated header opens");
}
} // namespace

KINWARD_FUZZ_TARGET(headerfile)
{
    static const SealedVault vault;
    static ScratchFile scratch;
    static const HeaderFile file(scratch.path());
    const unsigned char how = firstByte(input);
    FuzzBytes rest = withoutFirstByte(input);
    qsizetype length = 2 * qsizetype(headerCopySize);
    if ((how & 0x80) != 0 && rest.size() >= 2) {
        length = std::min<qsizetype>(length, rest[0] | rest[1] << 8);
        rest = rest.subspan(2);
    }
    std::array<HeaderBytes, 2> copies{vault.header.bytes, vault.header.bytes};
    const std::span<unsigned char> bytes(copies[0].data(), 2 * headerCopySize);
    while (changeOneByte(rest, bytes)) { }
    const std::array mendings{Mending(how % 4 % 3), Mending(how / 4 % 4 % 3)};
    mend(copies[0], mendings[0], vault.tagKey);
    mend(copies[1], mendings[1], vault.tagKey);
    scratch.setBytes(QByteArrayView(bytes.data(), length));
    const auto read = file.read();
    require(read.has_value(), "a header of any length is read");
    const auto unlocked = vault.unlock(*read);
    if (!unlocked) {
        require(!unlocked.error().message.isEmpty(), "a refusal has its sentence");
        return;
    }
    require(isSameSecret(unlocked->masterKey.bytes(), vault.masterKey.bytes()),
            "only the right key comes out");
    require(isAuthentic(unlocked->header, vault.tagKey), "only an authentic header opens");
    const bool isOwners = mendings[0] == Mending::Sealed || mendings[1] == Mending::Sealed;
    require(isOwners || unlocked->header.bytes == vault.header.bytes,
            "nobody changes a header without the key");
    if ((how & 0x40) != 0 && length == qsizetype(bytes.size()))
        checkUpdate(file, *unlocked, vault);
}
