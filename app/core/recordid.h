// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QMetaType>
#include <QUuid>

class RandomSource;

/// Names one record for ever: a UUID of version 7 (RFC 9562), so ids sort by the time they were made.
class RecordId
{
public:
    RecordId() = default;

    [[nodiscard]] static RecordId create(const QDateTime &now, RandomSource &random);
    /// A null id when the text is no UUID.
    [[nodiscard]] static RecordId fromString(const QString &text);
    /// A null id unless there are exactly 16 bytes.
    [[nodiscard]] static RecordId fromBytes(const QByteArray &bytes);

    [[nodiscard]] bool isNull() const { return m_uuid.isNull(); }
    [[nodiscard]] QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }
    [[nodiscard]] QByteArray toBytes() const { return m_uuid.toRfc4122(); }

    friend bool operator==(const RecordId &, const RecordId &) = default;
    friend bool operator<(const RecordId &a, const RecordId &b) { return a.toBytes() < b.toBytes(); }
    friend size_t qHash(const RecordId &id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    QUuid m_uuid;
};

Q_DECLARE_METATYPE(RecordId)
