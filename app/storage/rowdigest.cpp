// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rowdigest.h"

#include "storage/storedtext.h"
#include "storage/storedvalue.h"

#include <QtEndian>
#include <array>
#include <cmath>
#include <cstring>
#include <sodium.h>
#include <utility>
#include <vector>

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
class DigestInput
{
public:
    explicit DigestInput(const SecureBuffer &key)
    {
        crypto_generichash_init(&m_state, key.data(), key.size(), digestBytes);
    }

    void add(char kind, QByteArrayView bytes)
    {
        std::array<unsigned char, 9> head{};
        head[0] = static_cast<unsigned char>(kind);
        qToLittleEndian(quint64(bytes.size()), head.data() + 1);
        crypto_generichash_update(&m_state, head.data(), head.size());
        crypto_generichash_update(&m_state, reinterpret_cast<const unsigned char *>(bytes.data()),
                                  quint64(bytes.size()));
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

    [[nodiscard]] QByteArray result()
    {
        QByteArray digest(digestBytes, Qt::Uninitialized);
        crypto_generichash_final(&m_state, reinterpret_cast<unsigned char *>(digest.data()), digestBytes);
        return digest;
    }

private:
    crypto_generichash_state m_state{};
};
} // namespace

RowDigest::RowDigest(const SecureBuffer &key)
    : m_key(SecureBuffer::copyOf(QByteArrayView(key.data(), qsizetype(key.size()))))
{
}

QByteArray RowDigest::of(const QString &table, const QByteArray &id, const QVariantList &values) const
{
    std::vector<StoredValue> storedValues;
    storedValues.reserve(size_t(values.size()));
    for (const QVariant &value : values) {
        auto stored = storedValueOf(value);
        if (!stored)
            return {};
        storedValues.push_back(std::move(*stored));
    }
    return of(storedTextOf(table), id, storedValues);
}

QByteArray RowDigest::of(QByteArrayView table, QByteArrayView id, std::span<const StoredValue> values) const
{
    // Without its key this would be a hash that anyone can make.
    if (m_key.size() < crypto_generichash_KEYBYTES_MIN)
        return {};
    DigestInput input(m_key);
    input.add('T', table);
    input.add('I', id);
    for (const StoredValue &value : values)
        input.add(withOneFormForWholeNumbers(value));
    return input.result();
}

bool RowDigest::matches(const QByteArray &digest, const QString &table, const QByteArray &id,
                        const QVariantList &values) const
{
    return isSame(digest, of(table, id, values));
}

bool RowDigest::isSame(QByteArrayView a, QByteArrayView b)
{
    return a.size() == qsizetype(digestBytes) && b.size() == a.size()
        && sodium_memcmp(a.data(), b.data(), digestBytes) == 0;
}
