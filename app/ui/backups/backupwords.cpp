// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backups/backupwords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

namespace
{
struct WordsOfBackups {
    Q_DECLARE_TR_FUNCTIONS(Backups)
};

constexpr int daysPerWeek = 7;
constexpr int daysPerMonth = 30;
constexpr int weeksToCount = 10 * daysPerWeek; ///< days until which weeks are counted

qint64 daysSince(const QDateTime &instant, const QDateTime &now)
{
    return instant.toTimeZone(now.timeZone()).date().daysTo(now.date());
}
} // namespace

QString BackupWords::moment(const QDateTime &instant, const QDateTime &now)
{
    const QDateTime local = instant.toTimeZone(now.timeZone());
    const QString time = QLocale().toString(local.time(), QLocale::ShortFormat);
    switch (daysSince(instant, now)) {
    case 0:
        //: %1 a time of day
        return WordsOfBackups::tr("today, %1").arg(time);
    case 1:
        //: %1 a time of day
        return WordsOfBackups::tr("yesterday, %1").arg(time);
    default:
        //: %1 a day, %2 a time of day
        return WordsOfBackups::tr("%1, %2").arg(QLocale().toString(local.date(), QLocale::LongFormat), time);
    }
}

QString BackupWords::age(const QDateTime &instant, const QDateTime &now)
{
    const qint64 days = daysSince(instant, now);
    if (days < 0)
        return {};
    if (days == 0)
        return WordsOfBackups::tr("today");
    if (days == 1)
        return WordsOfBackups::tr("yesterday");
    if (days < 2 * daysPerWeek)
        return WordsOfBackups::tr("%n day(s) ago", nullptr, int(days));
    if (days < weeksToCount)
        return WordsOfBackups::tr("%n week(s) ago", nullptr, int(days / daysPerWeek));
    return WordsOfBackups::tr("%n month(s) ago", nullptr, int(days / daysPerMonth));
}

QString BackupWords::counts(const RecordCounts &counts)
{
    QStringList parts;
    const auto add = [&parts](int count, const QString &text) {
        if (count > 0)
            parts.append(text);
    };
    add(counts.thoughtRecords, WordsOfBackups::tr("%n thought record(s)", nullptr, counts.thoughtRecords));
    add(counts.notes, WordsOfBackups::tr("%n note(s)", nullptr, counts.notes));
    add(counts.checkIns, WordsOfBackups::tr("%n check-in(s)", nullptr, counts.checkIns));
    add(counts.goals, WordsOfBackups::tr("%n goal(s)", nullptr, counts.goals));
    add(counts.steps, WordsOfBackups::tr("%n step(s)", nullptr, counts.steps));
    //: what became of a step on a day
    add(counts.attempts, WordsOfBackups::tr("%n result(s) of steps", nullptr, counts.attempts));
    add(counts.experiments, WordsOfBackups::tr("%n experiment(s)", nullptr, counts.experiments));
    add(counts.questionnaires, WordsOfBackups::tr("%n questionnaire(s)", nullptr, counts.questionnaires));
    return parts.isEmpty() ? WordsOfBackups::tr("no entries") : QLocale().createSeparatedList(parts);
}

int BackupWords::total(const RecordCounts &counts)
{
    return counts.thoughtRecords + counts.notes + counts.checkIns + counts.goals + counts.steps
        + counts.attempts + counts.experiments + counts.questionnaires;
}

QString BackupWords::kind(RecordKind kind)
{
    switch (kind) {
    case RecordKind::ThoughtRecord:
        return WordsOfBackups::tr("Thought record");
    case RecordKind::Note:
        return WordsOfBackups::tr("Note");
    case RecordKind::CheckIn:
        return WordsOfBackups::tr("Check-in");
    case RecordKind::Goal:
        return WordsOfBackups::tr("Goal");
    case RecordKind::Step:
        return WordsOfBackups::tr("Step");
    case RecordKind::Attempt:
        //: what became of a step on a day
        return WordsOfBackups::tr("Result of a step");
    case RecordKind::Experiment:
        return WordsOfBackups::tr("Experiment");
    case RecordKind::Questionnaire:
        return WordsOfBackups::tr("Questionnaire");
    }
    return {};
}
