// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backups/backupentrymodel.h"

#include "core/experiment.h"
#include "core/moodcheckin.h"
#include "core/socialgoal.h"
#include "storage/journal.h"
#include "ui/backups/backupwords.h"

#include <QLocale>
#include <algorithm>

namespace
{
QString firstLine(const QString &text)
{
    return text.trimmed().section(u'\n', 0, 0).simplified();
}

QString titleOf(const MoodCheckIn &checkIn)
{
    return checkIn.note.isEmpty() ? checkIn.feelings.join(QStringLiteral(", ")) : firstLine(checkIn.note);
}

QString titleOf(const SocialGoal &goal)
{
    return firstLine(goal.name);
}

QString titleOf(const Step &step)
{
    return firstLine(step.text);
}

QString titleOf(const Attempt &attempt)
{
    return firstLine(attempt.learned.isEmpty() ? attempt.note : attempt.learned);
}

QString titleOf(const Experiment &experiment)
{
    return firstLine(experiment.prediction.isEmpty() ? experiment.belief : experiment.prediction);
}

QString titleOf(const QuestionnaireResponse &response)
{
    return response.scale.toUpper();
}

/// Collects lines and keeps the first error.
class LineCollector
{
public:
    template <typename T> void add(RecordKind kind, const Result<QList<T>> &records)
    {
        if (!records && !m_error)
            m_error = records.error();
        if (!records)
            return;
        for (const T &record : *records)
            lines.append({kind, record.id, record.when, titleOf(record)});
    }
    void addEntries(const Result<QList<EntrySummary>> &entries)
    {
        if (!entries && !m_error)
            m_error = entries.error();
        if (!entries)
            return;
        for (const EntrySummary &entry : *entries)
            lines.append({entry.kind, entry.id, entry.when, entry.title});
    }
    [[nodiscard]] Result<> outcome() const { return m_error ? Result<>(Failure(*m_error)) : Result<>(); }

    QList<BackupEntry> lines;

private:
    std::optional<Error> m_error;
};
} // namespace

BackupEntryModel::BackupEntryModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

Result<> BackupEntryModel::load(const Journal &backup)
{
    LineCollector found;
    found.addEntries(backup.entries());
    found.add(RecordKind::CheckIn, backup.checkIns());
    found.add(RecordKind::Goal, backup.goals());
    found.add(RecordKind::Step, backup.steps());
    found.add(RecordKind::Attempt, backup.attempts());
    found.add(RecordKind::Experiment, backup.experiments());
    found.add(RecordKind::Questionnaire, backup.questionnaires());
    std::stable_sort(found.lines.begin(), found.lines.end(), [](const BackupEntry &a, const BackupEntry &b) {
        return a.when.sortKey() > b.when.sortKey();
    });
    beginResetModel();
    m_entries = found.lines;
    endResetModel();
    return found.outcome();
}

const BackupEntry *BackupEntryModel::entry(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_entries.size() ? &m_entries.at(index.row()) : nullptr;
}

int BackupEntryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant BackupEntryModel::data(const QModelIndex &index, int role) const
{
    const BackupEntry *line = entry(index);
    if (!line)
        return {};
    const QString kind = BackupWords::kind(line->kind);
    const QString title = line->title.isEmpty() ? kind : line->title;
    const QString detail =
        kind + QStringLiteral(" · ") + QLocale().toString(line->when.day, QLocale::LongFormat);
    switch (role) {
    case Qt::DisplayRole:
        return title;
    case DetailRole:
        return detail;
    case SearchRole:
    case Qt::AccessibleTextRole:
        return QString(title + QStringLiteral(", ") + detail);
    default:
        return {};
    }
}
