// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sealedwork.h"

#include <QDataStream>
#include <QIODevice>

namespace
{
constexpr quint8 workVersion = 1;

Room readRoom(QDataStream &stream)
{
    QString name;
    stream >> name;
    const std::optional<Room> room = roomOf(name);
    if (!room)
        stream.setStatus(QDataStream::ReadCorruptData);
    return room.value_or(Room::Today);
}
} // namespace

QByteArray toBytes(const SealedWork &work)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << workVersion << work.sealedAt << roomName(work.room) << qint32(work.works.size());
    for (auto page = work.works.cbegin(); page != work.works.cend(); ++page)
        stream << roomName(page.key()) << *page;
    return bytes;
}

bool isSealedWork(const QByteArray &bytes)
{
    return bytes.startsWith(char(workVersion));
}

std::optional<SealedWork> sealedWorkFrom(const QByteArray &bytes)
{
    if (!isSealedWork(bytes))
        return {};
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_4);
    quint8 version = 0;
    qint32 count = 0;
    SealedWork work;
    stream >> version >> work.sealedAt;
    work.room = readRoom(stream);
    stream >> count;
    for (qint32 left = count; left > 0 && stream.status() == QDataStream::Ok; --left) {
        const Room room = readRoom(stream);
        stream >> work.works[room];
    }
    // A room that stands twice would hide the words of its first time.
    const bool isWhole = stream.status() == QDataStream::Ok && stream.atEnd() && count == work.works.size();
    return isWhole && count > 0 ? std::optional(work) : std::nullopt;
}
