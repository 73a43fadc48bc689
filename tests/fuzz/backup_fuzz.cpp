// SPDX-License-Identifier: GPL-3.0-or-later
// A backup file: its front, the header copy, and the tag over all of it. The first byte: any bytes, or a good
// backup in which bytes were changed, perhaps with a right checksum in its header copy, and cut or
// lengthened.
#include "fuzz/scratchfile.h"
#include "fuzz/sealedvault.h"
#include "vault/backupfile.h"

#include <QFile>
#include <algorithm>

namespace
{
constexpr qsizetype notePlace = 3968;
constexpr qsizetype noteEnd = 4008; ///< the note says when the file was found whole; its own tag covers it

QByteArray goodBackup(const QString &path, const BackupSeal &seal)
{
    QFile file(path);
    require(file.open(QIODevice::ReadWrite) && file.resize(backupDatabaseOffset)
                && file.seek(backupDatabaseOffset) && file.write(QByteArray(200, 'k')) == 200,
            "a database can be written");
    file.close();
    const QDateTime made = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC);
    require(BackupFile::finish(path, {made, QByteArray(backupSummarySize, 's')}, seal).has_value(),
            "a backup is finished");
    auto backup = BackupFile::open(path);
    require(backup && backup->markVerified(seal, made).has_value(), "a backup is marked");
    require(file.open(QIODevice::ReadOnly), "a backup can be read");
    return file.readAll();
}

/// A good backup with the changes that the input asks for.
QByteArray changedBackup(const QByteArray &good, unsigned char how, FuzzBytes rest)
{
    QByteArray bytes = good;
    if ((how & 4) != 0 && rest.size() >= 2) {
        bytes.resize(rest[0] | (rest[1] & 0x3F) << 8, '\0');
        rest = rest.subspan(2);
    }
    const std::span<unsigned char> span(reinterpret_cast<unsigned char *>(bytes.data()),
                                        size_t(bytes.size()));
    while (changeOneByte(rest, span)) { }
    if ((how & 2) != 0 && bytes.size() >= backupDatabaseOffset) {
        HeaderBytes header{};
        std::copy_n(bytes.begin() + 4096, header.size(), header.begin());
        repairChecksum(header);
        std::copy(header.begin(), header.end(), bytes.begin() + 4096);
    }
    return bytes;
}

/// Every changed byte is noticed: by the tag over the file, or by that over the note.
void checkChanges(const QByteArray &bytes, const QByteArray &good, const BackupFile &backup,
                  const BackupSeal &seal)
{
    Progress progress;
    const bool isWhole = backup.checkTag(seal, progress).has_value();
    QByteArray unmarked = bytes;
    unmarked.replace(notePlace, noteEnd - notePlace, good.mid(notePlace, noteEnd - notePlace));
    require(isWhole == (unmarked == good), "no byte of a backup changes unnoticed");
    require(!isWhole || backup.verifiedAt(seal).has_value() == (bytes == good), "no note changes unnoticed");
    const auto summary = backup.summary(seal);
    require(!summary || *summary == QByteArray(backupSummarySize, 's'), "no summary changes unnoticed");
}
} // namespace

KINWARD_FUZZ_TARGET(backup)
{
    static const SealedVault vault;
    static const BackupSeal seal = backupSealOf(vault.header, vault.masterKey);
    static ScratchFile scratch;
    static const QByteArray good = goodBackup(scratch.path(), seal);
    const unsigned char how = firstByte(input);
    const FuzzBytes rest = withoutFirstByte(input);
    const QByteArray bytes = (how & 1) == 0 ? viewOf(rest).toByteArray() : changedBackup(good, how, rest);
    scratch.setBytes(bytes);
    const auto backup = BackupFile::open(scratch.path());
    if (!backup) {
        require(!backup.error().message.isEmpty(), "a refusal has its sentence");
        return;
    }
    require(backup->fileSize() == bytes.size(), "a backup is as long as it says");
    checkChanges(bytes, good, *backup, seal);
    const auto unlocked = backup->unlock({KeySlotKind::RecoveryCode, vault.secret});
    require(!unlocked || unlocked->header.bytes == vault.header.bytes,
            "nobody changes a header without the key");
}
