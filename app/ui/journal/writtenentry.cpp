// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/writtenentry.h"

#include "core/recordbytes.h"

#include <QDataStream>
#include <QIODevice>

namespace
{
constexpr quint8 writtenEntryVersion = 1;

/// The kinds that have an editor.
bool isWritten(int kind)
{
    return kind == int(RecordKind::ThoughtRecord) || kind == int(RecordKind::Note);
}

bool areWords(const QByteArray &unsaved, RecordKind kind)
{
    if (unsaved.isEmpty())
        return true;
    return kind == RecordKind::Note ? noteFrom(unsaved).has_value() : thoughtRecordFrom(unsaved).has_value();
}
} // namespace

QByteArray toBytes(const WrittenEntry &entry)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << writtenEntryVersion << int(entry.kind) << entry.id.toBytes() << entry.unsaved << entry.asOf
           << entry.step << entry.caret.field << entry.caret.position;
    return bytes;
}

std::optional<WrittenEntry> writtenEntryFrom(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_4);
    quint8 version = 0;
    int kind = 0;
    QByteArray id;
    WrittenEntry entry;
    stream >> version >> kind >> id >> entry.unsaved >> entry.asOf >> entry.step >> entry.caret.field
        >> entry.caret.position;
    const bool isWhole = stream.status() == QDataStream::Ok && stream.atEnd();
    if (!isWhole || version != writtenEntryVersion || !isWritten(kind))
        return {};
    entry.kind = RecordKind(kind);
    entry.id = RecordId::fromBytes(id);
    return areWords(entry.unsaved, entry.kind) ? std::optional(entry) : std::nullopt;
}
