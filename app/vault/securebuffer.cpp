// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/securebuffer.h"

#include "vault/cryptography.h"

#include <QString>
#include <QStringConverter>
#include <algorithm>
#include <cstring>
#include <sodium.h>
#include <utility>

namespace
{

/// Wipes a string's own memory: data() would detach from a shared one and wipe only the copy.
void wipeText(const QString &text)
{
    sodium_memzero(const_cast<QChar *>(text.constData()), size_t(text.size()) * sizeof(QChar));
}

SecureBuffer utf8Of(QStringView text)
{
    QStringEncoder encoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    SecureBuffer room(size_t(encoder.requiredSpace(text.size())));
    if (room.isEmpty())
        return {};
    auto *begin = reinterpret_cast<char *>(room.data());
    const char *end = encoder.appendToBuffer(begin, text);
    return SecureBuffer::copyOf(QByteArrayView(begin, end - begin));
}

} // namespace

SecureBuffer::SecureBuffer(std::size_t size)
{
    if (size == 0 || !isCryptographyReady())
        return;
    m_data = static_cast<unsigned char *>(sodium_malloc(size));
    if (m_data)
        m_size = size;
}

SecureBuffer::SecureBuffer(SecureBuffer &&other) noexcept
    : m_data(std::exchange(other.m_data, nullptr))
    , m_size(std::exchange(other.m_size, 0))
{
}

SecureBuffer &SecureBuffer::operator=(SecureBuffer &&other) noexcept
{
    if (this != &other) {
        clear();
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

SecureBuffer::~SecureBuffer()
{
    clear();
}

void SecureBuffer::clear()
{
    sodium_free(m_data);
    m_data = nullptr;
    m_size = 0;
}

SecureBuffer SecureBuffer::copyOf(QByteArrayView bytes)
{
    SecureBuffer copy{size_t(bytes.size())};
    if (!copy.isEmpty())
        std::memcpy(copy.m_data, bytes.data(), copy.m_size);
    return copy;
}

SecureBuffer SecureBuffer::random(std::size_t size)
{
    SecureBuffer buffer(size);
    if (!buffer.isEmpty())
        randombytes_buf(buffer.m_data, buffer.m_size);
    return buffer;
}

SecureBuffer SecureBuffer::fromPassphrase(QStringView text)
{
    // Both strings are ours alone, so wiping them through constData() reaches no one else's text.
    const QString copy(text.data(), text.size());
    const QString normal = copy.normalized(QString::NormalizationForm_KC, QChar::Unicode_14_0);
    SecureBuffer passphrase = utf8Of(normal);
    wipeText(normal);
    wipeText(copy);
    return passphrase;
}

bool isSameSecret(std::span<const unsigned char> a, std::span<const unsigned char> b)
{
    return a.size() == b.size() && sodium_memcmp(a.data(), b.data(), a.size()) == 0;
}
