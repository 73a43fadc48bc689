// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recordbytes.h"

#include <QDataStream>
#include <QIODevice>

namespace
{
constexpr quint8 thoughtRecordVersion = 1;
constexpr quint8 noteVersion = 101;

/// Both directions over one list of fields, so that what is written is what is read.
class FieldWriter
{
public:
    explicit FieldWriter(QByteArray &bytes)
        : m_stream(&bytes, QIODevice::WriteOnly)
    {
        m_stream.setVersion(QDataStream::Qt_6_4);
    }
    template <typename T> void pass(const T &value) { m_stream << value; }
    template <typename T> void pass(const std::optional<T> &value)
    {
        m_stream << value.has_value();
        if (value)
            m_stream << *value;
    }
    void pass(const RecordId &id) { m_stream << id.toBytes(); }
    void pass(NextStepKind kind) { m_stream << int(kind); }
    template <typename T, typename Each> void passList(const QList<T> &list, Each each)
    {
        m_stream << qint32(list.size());
        for (const T &item : list)
            each(*this, item);
    }

private:
    QDataStream m_stream;
};

class FieldReader
{
public:
    explicit FieldReader(const QByteArray &bytes)
        : m_stream(bytes)
    {
        m_stream.setVersion(QDataStream::Qt_6_4);
    }
    template <typename T> void pass(T &value) { m_stream >> value; }
    template <typename T> void pass(std::optional<T> &value)
    {
        bool isGiven = false;
        m_stream >> isGiven;
        value = isGiven ? std::optional<T>(read<T>()) : std::nullopt;
    }
    void pass(RecordId &id) { id = RecordId::fromBytes(read<QByteArray>()); }
    void pass(NextStepKind &kind)
    {
        const auto number = read<int>();
        if (number < 0 || number > int(NextStepKind::NothingNow))
            m_stream.setStatus(QDataStream::ReadCorruptData);
        else
            kind = NextStepKind(number);
    }
    /// One by one: Qt would take memory for as many texts as the bytes promise, before it reads the first.
    void pass(QStringList &texts)
    {
        texts.clear();
        for (auto left = read<quint32>(); left > 0 && m_stream.status() == QDataStream::Ok; --left)
            texts.append(read<QString>());
    }
    template <typename T, typename Each> void passList(QList<T> &list, Each each)
    {
        list.clear();
        for (auto left = read<qint32>(); left > 0 && m_stream.status() == QDataStream::Ok; --left)
            each(*this, list.emplaceBack());
    }
    [[nodiscard]] bool isWhole() const { return m_stream.status() == QDataStream::Ok && m_stream.atEnd(); }

private:
    template <typename T> T read()
    {
        T value{};
        m_stream >> value;
        return value;
    }

    QDataStream m_stream;
};

template <typename Fields, typename AnyRecord> void passRecord(Fields &fields, AnyRecord &record)
{
    fields.pass(record.id);
    fields.pass(record.when.day);
    fields.pass(record.when.time);
    fields.pass(record.when.utc);
    fields.pass(record.when.offsetSeconds);
    fields.pass(record.when.zone);
    fields.pass(record.sourceKey);
}

constexpr auto passThought = [](auto &fields, auto &thought) {
    fields.pass(thought.text);
    fields.pass(thought.belief);
    fields.pass(thought.beliefAfter);
    fields.pass(thought.isHot);
};

constexpr auto passFeeling = [](auto &fields, auto &feeling) {
    fields.pass(feeling.name);
    fields.pass(feeling.before);
    fields.pass(feeling.after);
};

constexpr auto passPattern = [](auto &fields, auto &tag) {
    fields.pass(tag.pattern);
    fields.pass(tag.sourceName);
};

constexpr auto passCause = [](auto &fields, auto &cause) {
    fields.pass(cause.text);
    fields.pass(cause.locus);
    fields.pass(cause.stability);
    fields.pass(cause.globality);
    fields.pass(cause.control);
};

template <typename Fields, typename AnyRecord> void passThoughtRecord(Fields &fields, AnyRecord &record)
{
    passRecord(fields, record);
    fields.pass(record.situation);
    fields.pass(record.domain);
    fields.passList(record.thoughts, passThought);
    fields.passList(record.feelings, passFeeling);
    fields.passList(record.patterns, passPattern);
    fields.passList(record.causes, passCause);
    fields.pass(record.evidenceFor);
    fields.pass(record.evidenceAgainst);
    fields.pass(record.friendView);
    fields.pass(record.fairerThought);
    fields.pass(record.fairerBelief);
    fields.pass(record.nextStep.kind);
    fields.pass(record.nextStep.cue);
    fields.pass(record.nextStep.act);
    fields.pass(record.tags);
    fields.pass(record.people);
    fields.pass(record.isDraft);
}

template <typename Fields, typename AnyNote> void passNote(Fields &fields, AnyNote &note)
{
    passRecord(fields, note);
    fields.pass(note.title);
    fields.pass(note.body);
    fields.pass(note.tags);
    fields.pass(note.isStarred);
}
} // namespace

QByteArray bytesOf(const ThoughtRecord &record)
{
    QByteArray bytes;
    FieldWriter fields(bytes);
    fields.pass(thoughtRecordVersion);
    passThoughtRecord(fields, record);
    return bytes;
}

QByteArray bytesOf(const JournalNote &note)
{
    QByteArray bytes;
    FieldWriter fields(bytes);
    fields.pass(noteVersion);
    passNote(fields, note);
    return bytes;
}

std::optional<ThoughtRecord> thoughtRecordFrom(const QByteArray &bytes)
{
    FieldReader fields(bytes);
    quint8 version = 0;
    fields.pass(version);
    ThoughtRecord record;
    if (version == thoughtRecordVersion)
        passThoughtRecord(fields, record);
    return fields.isWhole() && version == thoughtRecordVersion ? std::optional(record) : std::nullopt;
}

std::optional<JournalNote> noteFrom(const QByteArray &bytes)
{
    FieldReader fields(bytes);
    quint8 version = 0;
    fields.pass(version);
    JournalNote note;
    if (version == noteVersion)
        passNote(fields, note);
    return fields.isWhole() && version == noteVersion ? std::optional(note) : std::nullopt;
}
