// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/securebuffer.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QVariantList>
#include <span>

struct StoredValue;

/// A keyed hash over the values of one row (BLAKE2b, Aumasson et al. 2013), so that a row which comes back
/// other than it was written is noticed, also where the database itself reports success. 16 bytes. It covers
/// the table, the id, and every value with its kind and length. A value has the same digest before it is
/// bound and after it is read: a whole number is the same as integer or real, a date the same as its text.
class RowDigest
{
public:
    explicit RowDigest(const SecureBuffer &key);

    /// Empty when a value could not be stored at all.
    [[nodiscard]] QByteArray of(const QString &table, const QByteArray &id, const QVariantList &values) const;
    /// The same of values as the database holds them; table and texts in UTF-8.
    [[nodiscard]] QByteArray of(QByteArrayView table, QByteArrayView id,
                                std::span<const StoredValue> values) const;
    [[nodiscard]] bool matches(const QByteArray &digest, const QString &table, const QByteArray &id,
                               const QVariantList &values) const;

    /// The digests are of one length; the time this takes does not tell where they differ.
    [[nodiscard]] static bool isSame(QByteArrayView a, QByteArrayView b);

private:
    SecureBuffer m_key;
};
