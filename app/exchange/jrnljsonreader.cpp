// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jrnljsonreader.h"

#include "exchange/sourcekey.h"
#include "exchange/stamp.h"
#include "exchange/taglist.h"

#include <QJsonArray>

namespace
{
QStringList jrnlTags(const QStringList &written)
{
    QStringList tags;
    for (const QString &tag : written) {
        const QString trimmed = tag.trimmed();
        const bool hasSign = trimmed.startsWith(u'@') || trimmed.startsWith(u'#');
        tags.append(hasSign ? trimmed.sliced(1) : trimmed);
    }
    return cleanTags(tags);
}

/// The same for an entry of the text journal, which may tell the seconds too.
QString jrnlKey(const QString &uuid, const JournalNote &note)
{
    if (!uuid.isEmpty())
        return QStringLiteral("jrnl:") + uuid;
    const QString minute = note.when.time ? note.when.time->toString(QStringLiteral("HH:mm")) : QString();
    return hashedSourceKey(
        u"jrnl",
        {note.when.day.toString(Qt::ISODate) + u' ' + minute, note.title.trimmed(), note.body.trimmed()});
}
} // namespace

JrnlJsonReader::JrnlJsonReader(ImportPreview &preview, ImportReport &report)
    : m_preview(preview)
    , m_report(report)
{
}

Result<> JrnlJsonReader::read(const QJsonDocument &document)
{
    const QJsonValue entries = document.object().value(QLatin1StringView("entries"));
    if (!entries.isArray()) {
        return failure(
            ErrorKind::Format,
            entries.isUndefined()
                ? tr("This jrnl file has no field “entries”. Nothing was imported. Export it again with "
                     "jrnl --format json.")
                : tr("The field “entries” of this jrnl file is not a list. Nothing was imported. Export "
                     "it again with jrnl --format json."));
    }
    const QJsonArray items = entries.toArray();
    for (qsizetype i = 0; i < items.size(); ++i) {
        JsonRow row(items[i], i + 1, QStringLiteral("entries[%1]").arg(i), m_report);
        if (row.isObject())
            readEntry(row);
    }
    return {};
}

void JrnlJsonReader::readEntry(JsonRow &row)
{
    const auto when = readMoment(row);
    if (!when)
        return;
    const auto title = row.neededText(QStringLiteral("title"));
    if (!title)
        return;
    const auto body = row.neededText(QStringLiteral("body"));
    if (!body)
        return;
    if (title->trimmed().isEmpty() && body->trimmed().isEmpty()) {
        row.skip(tr("It has no text."));
        return;
    }
    JournalNote note;
    note.when = *when;
    note.title = *title;
    note.body = *body;
    note.tags = jrnlTags(row.optionalTexts(QStringLiteral("tags")));
    note.isStarred = row.optionalFlag(QStringLiteral("starred"));
    note.sourceKey = jrnlKey(row.optionalText(QStringLiteral("uuid")).trimmed(), note);
    keep(note);
}

std::optional<Moment> JrnlJsonReader::readMoment(JsonRow &row) const
{
    const auto date = row.neededText(QStringLiteral("date"));
    if (!date)
        return std::nullopt;
    const auto time = row.neededText(QStringLiteral("time"));
    if (!time)
        return std::nullopt;
    const auto day = parseStamp(*date);
    if (!day || day->time) {
        row.skip(date->isEmpty() ? tr("The field “date” is missing, so its day is unknown.")
                                 : tr("The field “date” is no day that can be read: “%1”.").arg(*date));
        return std::nullopt;
    }
    if (time->isEmpty())
        return Moment::wallClock(day->day);
    const auto whole = parseStamp(QString(*date + u'T' + *time));
    if (!whole || whole->offsetSeconds) {
        row.skip(tr("The field “time” is no time that can be read: “%1”.").arg(*time));
        return std::nullopt;
    }
    return Moment::wallClock(whole->day, whole->time);
}

void JrnlJsonReader::keep(const JournalNote &note)
{
    if (m_keys.contains(note.sourceKey)) {
        m_report.countDuplicate();
        return;
    }
    m_keys.insert(note.sourceKey);
    m_preview.batch.notes.append(note);
}
