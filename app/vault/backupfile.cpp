// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/backupfile.h"

#include "core/durablefile.h"
#include "vault/backuperrors.h"
#include "vault/vaulterrors.h"

#include <QtEndian>
#include <algorithm>
#include <array>
#include <sodium.h>
#include <utility>

namespace
{

constexpr QByteArrayView backupMagic("KINWBAK\x1A", 8);
constexpr quint16 backupMajor = 1;

// Offsets in the front. Everything before the note, the header copy and the database are under the tag.
constexpr qsizetype frontSize = 4096;
constexpr qsizetype majorPlace = 8;
constexpr qsizetype createdPlace = 16;
constexpr qsizetype databaseSizePlace = 24;
constexpr qsizetype noncePlace = 40;
constexpr qsizetype summaryPlace = 64;
constexpr qsizetype notePlace = 3968; ///< time of the check (8), its tag (32), zeros (24)
constexpr qsizetype noteTagPlace = 3976;
constexpr qsizetype noteEnd = 4008;
constexpr qsizetype tagPlace = 4032;

constexpr qsizetype tagSize = 32;
constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype sealedSummarySize = backupSummarySize + crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qint64 blockSize = 1024 * 1024;

static_assert(noncePlace + nonceSize == summaryPlace);
static_assert(summaryPlace + sealedSummarySize <= notePlace);
static_assert(backupDatabaseOffset == frontSize + qint64(headerCopySize));

const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

unsigned char *bytesOf(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

template <typename Number> Number numberIn(const QByteArray &front, qsizetype place)
{
    return qFromLittleEndian<Number>(front.constData() + place);
}

/// BLAKE2b-256 with the vault's key.
class TagSum
{
public:
    explicit TagSum(const SecureBuffer &key)
    {
        crypto_generichash_init(&m_state, key.data(), key.size(), size_t(tagSize));
    }
    void add(QByteArrayView view)
    {
        crypto_generichash_update(&m_state, bytesOf(view), quint64(view.size()));
    }
    [[nodiscard]] QByteArray result()
    {
        QByteArray tag(tagSize, Qt::Uninitialized);
        crypto_generichash_final(&m_state, bytesOf(tag), size_t(tagSize));
        return tag;
    }

private:
    crypto_generichash_state m_state{};
};

bool isSameTag(QByteArrayView a, QByteArrayView b)
{
    return a.size() == tagSize && b.size() == tagSize
        && sodium_memcmp(a.data(), b.data(), size_t(tagSize)) == 0;
}

Result<Completion> addDatabase(TagSum &sum, const DurableFile &file, qint64 size, Progress &progress)
{
    for (qint64 done = 0; done < size;) {
        if (progress.isCancelled())
            return Completion::Cancelled;
        const auto block = file.readAt(backupDatabaseOffset + done, std::min(blockSize, size - done));
        if (!block)
            return Failure(block.error());
        if (block->isEmpty())
            break;
        sum.add(*block);
        done += block->size();
        progress.report(double(done) / double(size));
    }
    return Completion::Done;
}

/// The note says: the file with this tag was found whole at this time.
QByteArray noteTag(const SecureBuffer &key, QByteArrayView tag, QByteArrayView time)
{
    TagSum sum(key);
    sum.add("KinwardVerified1");
    sum.add(tag);
    sum.add(time);
    return sum.result();
}

QByteArray frontFor(const BackupFile::Content &content, const BackupSeal &seal, qint64 databaseSize)
{
    QByteArray front(frontSize, '\0');
    front.replace(0, backupMagic.size(), backupMagic.toByteArray());
    qToLittleEndian(backupMajor, front.data() + majorPlace);
    qToLittleEndian(content.created.toMSecsSinceEpoch(), front.data() + createdPlace);
    qToLittleEndian(databaseSize, front.data() + databaseSizePlace);
    randombytes_buf(front.data() + noncePlace, size_t(nonceSize));
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        bytesOf(front) + summaryPlace, nullptr, bytesOf(content.summary), quint64(content.summary.size()),
        bytesOf(front), quint64(noncePlace), nullptr, bytesOf(front) + noncePlace, seal.summaryKey.data());
    return front;
}

bool isZero(QByteArrayView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char byte) { return byte == '\0'; });
}

bool isFront(const QByteArray &front)
{
    // What neither tag covers is zero, so that no byte can change unnoticed.
    return front.size() == frontSize && front.startsWith(backupMagic)
        && isZero(QByteArrayView(front).sliced(noteEnd, tagPlace - noteEnd))
        && isZero(QByteArrayView(front).sliced(tagPlace + tagSize));
}

/// The number in the front is under no checksum, the one in the header copy is: a newer backup has a newer
/// header (packaging/VAULT-FORMAT.md), and any other number is damage.
bool isOfNewerVersion(const QByteArray &header)
{
    return parseHeaderCopy(std::span(bytesOf(header), headerCopySize)).condition == HeaderCondition::TooNew;
}

} // namespace

BackupFile::BackupFile(QString path, QByteArray front, QByteArray header)
    : m_path(std::move(path))
    , m_front(std::move(front))
    , m_header(std::move(header))
    , m_created(QDateTime::fromMSecsSinceEpoch(numberIn<qint64>(m_front, createdPlace), Qt::UTC))
    , m_databaseSize(numberIn<qint64>(m_front, databaseSizePlace))
{
}

Result<BackupFile> BackupFile::open(const QString &path)
{
    const auto file = DurableFile::open(path, DurableFile::Access::Read);
    if (!file)
        return Failure(file.error());
    const auto size = file->size();
    const auto front = file->readAt(0, frontSize);
    const auto header = file->readAt(frontSize, qint64(headerCopySize));
    if (!size || !front || !header)
        return Failure(!size ? size.error() : !front ? front.error() : header.error());
    if (!isFront(*front) || header->size() != qsizetype(headerCopySize))
        return BackupErrors::damaged(path);
    if (const quint16 major = numberIn<quint16>(*front, majorPlace); major != backupMajor)
        return isOfNewerVersion(*header) && major > backupMajor ? VaultErrors::tooNew()
                                                                : BackupErrors::damaged(path);
    if (numberIn<qint64>(*front, databaseSizePlace) != *size - backupDatabaseOffset)
        return BackupErrors::damaged(path);
    return BackupFile(path, *front, *header);
}

Result<> BackupFile::begin(const QString &path, const BackupSeal &seal)
{
    auto file = DurableFile::open(path, DurableFile::Access::ReadWrite);
    if (!file)
        return Failure(file.error());
    return file->writeAt(frontSize, {seal.header.data(), qsizetype(seal.header.size())});
}

Result<> BackupFile::finish(const QString &path, const Content &content, const BackupSeal &seal)
{
    if (!seal.isComplete() || content.summary.size() != backupSummarySize)
        return VaultErrors::noMemory();
    auto file = DurableFile::open(path, DurableFile::Access::ReadWrite);
    if (!file)
        return Failure(file.error());
    const auto size = file->size();
    if (!size)
        return Failure(size.error());
    const QByteArrayView header(seal.header.data(), qsizetype(seal.header.size()));
    QByteArray front = frontFor(content, seal, *size - backupDatabaseOffset);
    TagSum sum(seal.tagKey);
    sum.add(QByteArrayView(front).first(notePlace));
    sum.add(header);
    Progress silent;
    if (auto read = addDatabase(sum, *file, *size - backupDatabaseOffset, silent); !read)
        return Failure(read.error());
    front.replace(tagPlace, tagSize, sum.result());
    return file->writeAt(0, front).and_then([&] { return file->writeAt(frontSize, header); }).and_then([&] {
        return file->sync();
    });
}

Result<UnlockedHeader> BackupFile::unlock(const SlotSecret &secret) const
{
    const ParsedHeader copy = parseHeaderCopy(std::span(bytesOf(m_header), headerCopySize));
    auto unlocked = unlockHeader({copy, copy}, secret);
    if (unlocked)
        return unlocked;
    switch (unlocked.error().kind) {
    case ErrorKind::WrongKey:
        return BackupErrors::wrongKey(secret.kind);
    case ErrorKind::DamagedHeader:
    case ErrorKind::ChangedHeader:
        return BackupErrors::damaged(m_path);
    default:
        return unlocked;
    }
}

std::optional<QByteArray> BackupFile::summary(const BackupSeal &seal) const
{
    QByteArray summary(backupSummarySize, '\0');
    const bool isOpened = seal.isComplete()
        && crypto_aead_xchacha20poly1305_ietf_decrypt(
               bytesOf(summary), nullptr, nullptr, bytesOf(m_front) + summaryPlace, sealedSummarySize,
               bytesOf(m_front), quint64(noncePlace), bytesOf(m_front) + noncePlace, seal.summaryKey.data())
            == 0;
    return isOpened ? std::optional(summary) : std::nullopt;
}

std::optional<QDateTime> BackupFile::verifiedAt(const BackupSeal &seal) const
{
    const QByteArrayView front(m_front);
    const QByteArray expected = noteTag(seal.tagKey, front.sliced(tagPlace, tagSize),
                                        front.sliced(notePlace, noteTagPlace - notePlace));
    if (!seal.isComplete() || !isSameTag(expected, front.sliced(noteTagPlace, tagSize)))
        return std::nullopt;
    return QDateTime::fromMSecsSinceEpoch(numberIn<qint64>(m_front, notePlace), Qt::UTC);
}

Result<Completion> BackupFile::checkTag(const BackupSeal &seal, Progress &progress) const
{
    if (!seal.isComplete())
        return VaultErrors::noMemory();
    const auto file = DurableFile::open(m_path, DurableFile::Access::Read);
    if (!file)
        return Failure(file.error());
    TagSum sum(seal.tagKey);
    sum.add(QByteArrayView(m_front).first(notePlace));
    sum.add(m_header);
    auto read = addDatabase(sum, *file, m_databaseSize, progress);
    if (!read || *read == Completion::Cancelled)
        return read;
    if (!isSameTag(sum.result(), QByteArrayView(m_front).sliced(tagPlace, tagSize)))
        return BackupErrors::damaged(m_path);
    return Completion::Done;
}

Result<> BackupFile::markVerified(const BackupSeal &seal, const QDateTime &now)
{
    QByteArray note(noteTagPlace - notePlace, '\0');
    qToLittleEndian(now.toMSecsSinceEpoch(), note.data());
    note += noteTag(seal.tagKey, QByteArrayView(m_front).sliced(tagPlace, tagSize), note);
    auto file = DurableFile::open(m_path, DurableFile::Access::ReadWrite);
    if (!file)
        return Failure(file.error());
    const auto written = file->writeAt(notePlace, note).and_then([&] { return file->sync(); });
    if (written)
        m_front.replace(notePlace, note.size(), note);
    return written;
}
