// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
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
    /// The text as UTF-8 after NFKC, as a passphrase slot wants it.
    [[nodiscard]] static SecureBuffer fromPassphrase(QStringView text);

    [[nodiscard]] unsigned char *data() { return m_data; }
    [[nodiscard]] const unsigned char *data() const { return m_data; }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] std::span<const unsigned char> bytes() const { return {m_data, m_size}; }

private:
    unsigned char *m_data = nullptr;
    std::size_t m_size = 0;
};
