// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/draftbox.h"

#include "core/durablefile.h"
#include "vault/vaulterrors.h"

#include <QDir>
#include <QFile>
#include <QUuid>
#include <QtEndian>
#include <cerrno>
#include <cstring>
#include <sodium.h>
#include <utility>

namespace
{

constexpr QByteArrayView draftMagic = "KINWDRF1";
constexpr qsizetype lengthSize = 4;
constexpr qsizetype paddingStep = 1024;
constexpr qsizetype largestDraft = qsizetype(64) * 1024 * 1024;
constexpr QLatin1StringView draftSuffix(".draft");

/// Length, content, zeros up to the next step.
SecureBuffer paddedDraft(QByteArrayView content)
{
    const qsizetype used = lengthSize + content.size();
    SecureBuffer padded(size_t((used + paddingStep - 1) / paddingStep * paddingStep));
    if (padded.isEmpty())
        return padded;
    sodium_memzero(padded.data(), padded.size());
    qToLittleEndian(quint32(content.size()), padded.data());
    if (!content.isEmpty())
        std::memcpy(padded.data() + lengthSize, content.data(), size_t(content.size()));
    return padded;
}

Result<SecureBuffer> withoutPadding(const SecureBuffer &padded)
{
    const qsizetype length = qFromLittleEndian<quint32>(padded.data());
    if (length > qsizetype(padded.size()) - lengthSize)
        return VaultErrors::damagedDraft();
    return SecureBuffer::copyOf(padded.view().sliced(lengthSize, length));
}

bool isDraftName(const QString &name)
{
    return !QUuid::fromString(name).isNull() && !name.contains(u'/');
}

} // namespace

DraftBox::DraftBox(QString folder, const DraftPublicKey &publicKey)
    : m_folder(std::move(folder))
    , m_publicKey(publicKey)
{
}

QByteArray DraftBox::keyText() const
{
    return QByteArray(reinterpret_cast<const char *>(m_publicKey.data()), qsizetype(m_publicKey.size()))
        .toHex();
}

QString DraftBox::pathOf(const QString &name) const
{
    return m_folder + u'/' + name + draftSuffix;
}

Result<QString> DraftBox::seal(QByteArrayView content) const
{
    return sealed(content).and_then([this](const QByteArray &file) { return keep(file); });
}

Result<QByteArray> DraftBox::sealed(QByteArrayView content) const
{
    if (content.size() > largestDraft)
        return Failure(fileError(EFBIG, m_folder));
    const SecureBuffer padded = paddedDraft(content);
    if (padded.isEmpty())
        return VaultErrors::noMemory();
    QByteArray file = draftMagic.toByteArray();
    file.resize(draftMagic.size() + qsizetype(padded.size()) + qsizetype(crypto_box_SEALBYTES));
    auto *place = reinterpret_cast<unsigned char *>(file.data()) + draftMagic.size();
    if (crypto_box_seal(place, padded.data(), padded.size(), m_publicKey.data()) != 0)
        return VaultErrors::damagedDraft();
    return file;
}

Result<QString> DraftBox::keep(const QByteArray &sealed) const
{
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (auto written = writeDurably(pathOf(name), sealed); !written)
        return Failure(written.error());
    return name;
}

Result<QStringList> DraftBox::names() const
{
    const QDir folder(m_folder);
    if (!folder.exists())
        return Failure(fileError(ENOENT, m_folder));
    QStringList names;
    for (const QString &file : folder.entryList({u'*' + draftSuffix}, QDir::Files, QDir::Name)) {
        const QString name = file.chopped(draftSuffix.size());
        if (isDraftName(name))
            names.append(name);
    }
    return names;
}

Result<SecureBuffer> DraftBox::open(const QString &name, const SecureBuffer &secretKey) const
{
    if (!isDraftName(name))
        return Failure(fileError(ENOENT, name));
    const auto file = DurableFile::open(pathOf(name), DurableFile::Access::Read);
    if (!file)
        return Failure(file.error());
    const auto size = file->size();
    if (!size)
        return Failure(size.error());
    if (*size > largestDraft + 2 * paddingStep)
        return VaultErrors::damagedDraft();
    const auto bytes = file->readAt(0, *size);
    if (!bytes)
        return Failure(bytes.error());
    return openSealedDraft(*bytes, m_publicKey, secretKey);
}

Result<> DraftBox::remove(const QString &name) const
{
    if (!isDraftName(name))
        return Failure(fileError(ENOENT, name));
    return removeDurably(pathOf(name));
}

Result<SecureBuffer> openSealedDraft(QByteArrayView file, const DraftPublicKey &publicKey,
                                     const SecureBuffer &secretKey)
{
    const qsizetype overhead = draftMagic.size() + qsizetype(crypto_box_SEALBYTES);
    if (!file.startsWith(draftMagic) || file.size() < overhead + lengthSize
        || secretKey.size() != crypto_box_SECRETKEYBYTES)
        return VaultErrors::damagedDraft();
    SecureBuffer padded(size_t(file.size() - overhead));
    if (padded.isEmpty())
        return VaultErrors::noMemory();
    const QByteArrayView sealed = file.sliced(draftMagic.size());
    if (crypto_box_seal_open(padded.data(), reinterpret_cast<const unsigned char *>(sealed.data()),
                             size_t(sealed.size()), publicKey.data(), secretKey.data())
        != 0)
        return VaultErrors::damagedDraft();
    return withoutPadding(padded);
}
