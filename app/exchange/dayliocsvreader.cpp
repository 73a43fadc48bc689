// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/dayliocsvreader.h"

#include "exchange/daylioclock.h"
#include "exchange/htmltomarkdown.h"
#include "exchange/sourcekey.h"
#include "exchange/stamp.h"
#include "exchange/taglist.h"

#include <algorithm>

namespace
{
const QString listBar = QStringLiteral(" | ");

QList<Measure> daylioScales(const QString &cell)
{
    QList<Measure> measures;
    for (const QString &part : cell.split(listBar, Qt::SkipEmptyParts)) {
        const qsizetype colon = part.indexOf(u':');
        const QString name = colon < 0 ? part : part.first(colon);
        const QString text = colon < 0 ? QString() : part.sliced(colon + 1);
        if (!name.trimmed().isEmpty() || !text.trimmed().isEmpty())
            measures.append({name.trimmed(), text.trimmed()});
    }
    return measures;
}

QString daylioNote(const QString &title, const QString &html)
{
    const QString text = htmlToMarkdown(html);
    const bool hasTitle = !title.trimmed().isEmpty();
    const bool hasText = !text.trimmed().isEmpty();
    if (hasTitle && hasText)
        return title + QStringLiteral("\n\n") + text;
    return hasTitle ? title : hasText ? text : QString();
}

QString daylioKey(const MoodCheckIn &checkIn)
{
    QStringList activities;
    for (const QString &tag : checkIn.tags)
        activities.append(tag.toCaseFolded());
    activities.sort();
    const QString minute =
        checkIn.when.time ? checkIn.when.time->toString(QStringLiteral("HH:mm")) : QString();
    return hashedSourceKey(u"daylio",
                           {checkIn.when.day.toString(Qt::ISODate), minute,
                            checkIn.importedMood.toCaseFolded(), checkIn.note, activities.join(listBar)});
}
} // namespace

DaylioCsvReader::DaylioCsvReader(const ImportOptions &options, ImportPreview &preview, ImportReport &report)
    : m_preview(preview)
    , m_report(report)
    , m_file(report)
    , m_moods(options.moodLevels)
{
}

QList<CsvColumn> DaylioCsvReader::columns(const QString &text, QChar separator) const
{
    const QStringList header = CsvTable::header(text, separator);
    const bool hasYear = header.contains(u"year", Qt::CaseInsensitive);
    const bool hasFullDate = header.contains(u"full_date", Qt::CaseInsensitive);
    QList<CsvColumn> columns = {{QStringLiteral("time"), true},
                                {QStringLiteral("mood"), true},
                                {QStringLiteral("activities"), true},
                                {QStringLiteral("note"), false}};
    const QStringList day = hasYear && !hasFullDate
        ? QStringList{QStringLiteral("year"), QStringLiteral("date")}
        : QStringList{QStringLiteral("full_date")};
    for (const QString &name : day)
        columns.prepend({name, true});
    // Known, but not in every generation of the file, or not needed.
    for (const QLatin1StringView name :
         {QLatin1StringView("scales"), QLatin1StringView("note_title"), QLatin1StringView("date"),
          QLatin1StringView("weekday"), QLatin1StringView("year")}) {
        if (header.contains(name, Qt::CaseInsensitive))
            columns.append({name, false});
    }
    return columns;
}

Result<> DaylioCsvReader::read(const QString &text, QChar separator)
{
    const auto opened = m_file.open(text, separator, columns(text, separator));
    if (!opened)
        return opened;
    while (m_file.next())
        readRow();
    return {};
}

std::optional<Moment> DaylioCsvReader::readMoment()
{
    QString written = m_file.cell(u"full_date").trimmed();
    std::optional<QDate> day;
    if (m_file.has(u"full_date")) {
        const auto stamp = parseStamp(written);
        if (stamp && !stamp->time)
            day = stamp->day;
    } else {
        day = parseDaylioDay(m_file.cell(u"year"), m_file.cell(u"date"));
        written = m_file.cell(u"date").trimmed() + u' ' + m_file.cell(u"year").trimmed();
    }
    if (!day) {
        m_file.skip(tr("The day “%1” can not be read.").arg(written));
        return std::nullopt;
    }
    const QString clock = m_file.cell(u"time").trimmed();
    const auto time = parseDaylioTime(clock);
    if (!time && !clock.isEmpty()) {
        m_file.skip(tr("The time “%1” can not be read.").arg(clock));
        return std::nullopt;
    }
    return Moment::wallClock(*day, time);
}

void DaylioCsvReader::readRow()
{
    const auto when = readMoment();
    if (!when)
        return;
    const QString mood = m_file.cell(u"mood").trimmed();
    if (mood.isEmpty()) {
        m_file.skip(tr("It has no mood."));
        return;
    }
    MoodCheckIn checkIn;
    checkIn.when = *when;
    readMood(mood, checkIn);
    checkIn.tags = cleanTags(m_file.cell(u"activities").split(listBar));
    checkIn.measures = daylioScales(m_file.cell(u"scales"));
    checkIn.note =
        m_report.storable(daylioNote(m_file.cell(u"note_title"), m_file.cell(u"note")), m_file.place());
    checkIn.sourceKey = daylioKey(checkIn);
    keep(checkIn);
}

void DaylioCsvReader::readMood(const QString &mood, MoodCheckIn &checkIn)
{
    checkIn.importedMood = mood;
    checkIn.valence = m_moods.valence(mood);
    if (!MoodDictionary::isShippedName(mood))
        checkIn.feelings.append(mood);
    const QString folded = mood.toCaseFolded();
    if (!checkIn.valence && !m_asked.contains(folded)) {
        m_asked.insert(folded);
        m_preview.unknownMoods.append(mood);
    }
}

void DaylioCsvReader::keep(const MoodCheckIn &checkIn)
{
    if (m_keys.contains(checkIn.sourceKey)) {
        m_report.countDuplicate();
        return;
    }
    m_keys.insert(checkIn.sourceKey);
    m_preview.batch.checkIns.append(checkIn);
}
