// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rowdigest.h"

#include "storage/storedtext.h"
#include "storage/storedvalue.h"

#include <QVarLengthArray>
#include <QtEndian>
#include <array>
#include <cmath>
#include <cstring>
#include <sodium.h>

namespace
{
constexpr std::size_t digestBytes = 16;
constexpr double integerLimit = 9223372036854775808.0; // 2^63

/// SQLite keeps a whole number as integer or real by the column it stands in, and -0.0 as 0.
StoredValue withOneFormForWholeNumbers(StoredValue value)
{
    const bool isWhole = value.form == StoredValue::Form::Real && std::abs(value.real) < integerLimit
        && std::trunc(value.real) == value.real;
    if (isWhole) {
        value.form = StoredValue::Form::Integer;
        value.integer = qint64(value.real);
    }
    return value;
}

/// Kind (1 byte), length (8 bytes, little endian), bytes: no two lists of values give the same input.
/// Collected first and hashed at once: a row of a list has many small values.
class DigestInput
{
public:
    DigestInput() = default;
    ~DigestInput() { sodium_memzero(m_bytes.data(), std::size_t(m_bytes.size())); }
    DigestInput(const DigestInput &) = delete;
    DigestInput &operator=(const DigestInput &) = delete;

    void add(char kind, QByteArrayView bytes)
    {
        std::array<char, 9> head{};
        head[0] = kind;
        qToLittleEndian(quint64(bytes.size()), head.data() + 1);
        m_bytes.append(head.data(), qsizetype(head.size()));
        m_bytes.append(bytes.data(), bytes.size());
    }

    void add(char kind, quint64 bits)
    {
        std::array<char, 8> bytes{};
        qToLittleEndian(bits, bytes.data());
        add(kind, QByteArrayView(bytes.data(), bytes.size()));
    }

    void add(const StoredValue &value)
    {
        switch (value.form) {
        case StoredValue::Form::Null:
            return add('n', QByteArrayView());
        case StoredValue::Form::Integer:
            return add('i', quint64(value.integer));
        case StoredValue::Form::Real: {
            quint64 bits = 0;
            std::memcpy(&bits, &value.real, sizeof bits);
            return add('r', bits);
        }
        case StoredValue::Form::Text:
            return add('t', value.bytes);
        case StoredValue::Form::Blob:
            return add('b', value.bytes);
        }
    }

    [[nodiscard]] QByteArray result(const SecureBuffer &key) const
    {
        QByteArray digest(digestBytes, Qt::Uninitialized);
        crypto_generichash(reinterpret_cast<unsigned char *>(digest.data()), digestBytes,
                           reinterpret_cast<const unsigned char *>(m_bytes.constData()),
                           quint64(m_bytes.size()), key.data(), key.size());
        return digest;
    }

private:
    QVarLengthArray<char, 1024> m_bytes;
};
} // namespace

RowDigest::RowDigest(const SecureBuffer &key)
    : m_key(SecureBuffer::copyOf(QByteArrayView(key.data(), qsizetype(key.size()))))
{
}

QByteArray RowDigest::of(const QString &table, const QByteArray &id, const QVariantList &values) const
{
    // Without its key this would be a hash that anyone can make.
    if (m_key.size() < crypto_generichash_KEYBYTES_MIN)
        return {};
    DigestInput input;
    input.add('T', storedTextOf(table));
    input.add('I', id);
    for (const QVariant &value : values) {
        const auto stored = storedValueOf(value);
        if (!stored)
            return {};
        input.add(withOneFormForWholeNumbers(*stored));
    }
    return input.result(m_key);
}

bool RowDigest::matches(const QByteArray &digest, const QString &table, const QByteArray &id,
                        const QVariantList &values) const
{
    const QByteArray expected = of(table, id, values);
    return expected.size() == qsizetype(digestBytes) && digest.size() == expected.size()
        && sodium_memcmp(digest.constData(), expected.constData(), digestBytes) == 0;
}
