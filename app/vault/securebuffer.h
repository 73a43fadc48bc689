// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QStringView>
#include <cstddef>
#include <span>

/// Bytes that must not leak: locked into memory, fenced by guard pages, wiped when freed (sodium_malloc).
/// Move only. An allocation that fails gives an empty buffer.
class SecureBuffer
{
public:
    SecureBuffer() = default;
    explicit SecureBuffer(std::size_t size);
    SecureBuffer(SecureBuffer &&other) noexcept;
    SecureBuffer &operator=(SecureBuffer &&other) noexcept;
    SecureBuffer(const SecureBuffer &) = delete;
    SecureBuffer &operator=(const SecureBuffer &) = delete;
    ~SecureBuffer();

    [[nodiscard]] static SecureBuffer copyOf(QByteArrayView bytes);
    [[nodiscard]] static SecureBuffer random(std::size_t size);
    /// The text as UTF-8 after NFKC (of Unicode 14, on every machine), as a passphrase slot wants it.
    [[nodiscard]] static SecureBuffer fromPassphrase(QStringView text);

    [[nodiscard]] unsigned char *data() { return m_data; }
    [[nodiscard]] const unsigned char *data() const { return m_data; }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] std::span<const unsigned char> bytes() const { return {m_data, m_size}; }
    [[nodiscard]] QByteArrayView view() const { return {m_data, qsizetype(m_size)}; }

    /// Wipes and frees the bytes.
    void clear();

private:
    unsigned char *m_data = nullptr;
    std::size_t m_size = 0;
};

/// Whether both hold the same bytes; the time it takes does not tell where they differ.
[[nodiscard]] bool isSameSecret(std::span<const unsigned char> a, std::span<const unsigned char> b);
