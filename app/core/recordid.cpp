// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recordid.h"

#include "core/randomsource.h"

#include <QtEndian>

RecordId RecordId::create(const QDateTime &now, RandomSource &random)
{
    const auto milliseconds = quint64(now.toMSecsSinceEpoch());
    const quint64 high = (milliseconds << 16) | 0x7000u | (random.next() & 0x0FFFu);
    const quint64 low = (random.next() & 0x3FFF'FFFF'FFFF'FFFFu) | 0x8000'0000'0000'0000u;
    QByteArray bytes(16, Qt::Uninitialized);
    qToBigEndian(high, bytes.data());
    qToBigEndian(low, bytes.data() + 8);
    return fromBytes(bytes);
}

RecordId RecordId::fromString(const QString &text)
{
    RecordId id;
    id.m_uuid = QUuid::fromString(text);
    return id;
}

RecordId RecordId::fromBytes(const QByteArray &bytes)
{
    RecordId id;
    if (bytes.size() == 16)
        id.m_uuid = QUuid::fromRfc4122(bytes);
    return id;
}
