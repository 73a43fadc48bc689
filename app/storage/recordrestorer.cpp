// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/recordrestorer.h"

#include "storage/recordtables.h"
#include "storage/setasiderows.h"

namespace
{
template <typename T> auto &storeOf(JournalStores &stores)
{
    if constexpr (std::is_same_v<T, ThoughtRecord>)
        return stores.thoughtRecords;
    else if constexpr (std::is_same_v<T, JournalNote>)
        return stores.notes;
    else if constexpr (std::is_same_v<T, MoodCheckIn>)
        return stores.checkIns;
    else if constexpr (std::is_same_v<T, SocialGoal>)
        return stores.goals;
    else if constexpr (std::is_same_v<T, Step>)
        return stores.steps;
    else if constexpr (std::is_same_v<T, Attempt>)
        return stores.attempts;
    else if constexpr (std::is_same_v<T, Experiment>)
        return stores.experiments;
    else
        return stores.questionnaires;
}

/// The tables with a column that names a record of this kind.
struct LinkColumn {
    RecordKind kind;
    QString table;
    QString column;
};

const QList<LinkColumn> &linkColumns()
{
    static const QList<LinkColumn> columns{
        {RecordKind::Goal, QStringLiteral("step"), QStringLiteral("goal")},
        {RecordKind::Goal, QStringLiteral("attempt"), QStringLiteral("goal")},
        {RecordKind::Step, QStringLiteral("attempt"), QStringLiteral("step")},
        {RecordKind::ThoughtRecord, QStringLiteral("experiment"), QStringLiteral("thought_record")}};
    return columns;
}
} // namespace

Result<bool> RecordRestorer::isGone(RecordKind kind, const RecordId &id) const
{
    const auto row = m_into.session.value(
        QStringLiteral("SELECT 1 FROM %1 WHERE id = ?").arg(recordTableName(kind)), {id.toBytes()});
    return row ? Result<bool>(!row->isValid()) : Failure(row.error());
}

Result<RecordId> RecordRestorer::bring(RecordKind kind, const RecordId &id)
{
    m_touched.insert(kind);
    switch (kind) {
    case RecordKind::ThoughtRecord:
        return bringAs<ThoughtRecord>(kind, id);
    case RecordKind::Note:
        return bringAs<JournalNote>(kind, id);
    case RecordKind::CheckIn:
        return bringAs<MoodCheckIn>(kind, id);
    case RecordKind::Goal:
        return bringAs<SocialGoal>(kind, id);
    case RecordKind::Step:
        return bringAs<Step>(kind, id);
    case RecordKind::Attempt:
        return bringAs<Attempt>(kind, id);
    case RecordKind::Experiment:
        return bringAs<Experiment>(kind, id);
    case RecordKind::Questionnaire:
        return bringAs<QuestionnaireResponse>(kind, id);
    }
    return recordNotFound();
}

template <typename T> Result<RecordId> RecordRestorer::bringAs(RecordKind kind, const RecordId &id)
{
    Result<T> record = storeOf<T>(m_backup.stores).find(id);
    if (!record)
        return Failure(record.error());
    const Result<T> present = storeOf<T>(m_into.stores).find(id);
    if (!present && present.error().kind != ErrorKind::Damaged && present.error().kind != ErrorKind::NotFound)
        return Failure(present.error());
    const Result<bool> isAway = isGone(kind, id);
    if (!isAway)
        return Failure(isAway.error());
    fitIn(*record);
    if (present) {
        record->id = RecordId();
        record->sourceKey.clear();
    }
    Result<> saved;
    if (present)
        saved = m_into.stores.save(*record, m_stamp);
    else if (*isAway)
        saved = addAgain(kind, *record);
    else
        saved = writeOver(kind, *record, present.error().kind == ErrorKind::NotFound);
    return saved ? Result<RecordId>(record->id) : Failure(saved.error());
}

/// The row stays where it is, and with it whatever names it.
template <typename T> Result<> RecordRestorer::writeOver(RecordKind kind, T &record, bool isRemoved)
{
    Result<> done;
    if (isRemoved) {
        done = m_into.stores.removal.restore(kind, record.id);
        for (const RecordKind along : kindsRemovedWith(kind))
            m_touched.insert(along);
    }
    if (done)
        done = SetAsideRows(m_into.session, m_into.stores).keep(kind, record.id, m_stamp);
    WriteStamp over = m_stamp;
    over.isOverwriting = true;
    return done ? m_into.stores.save(record, over) : done;
}

template <typename T> Result<> RecordRestorer::addAgain(RecordKind kind, T &record)
{
    // What was imported again since then is its own record.
    if (const auto known = storeOf<T>(m_into.stores).known(record); !known)
        return Failure(known.error());
    else if (!known->isNull())
        record.sourceKey.clear();
    const Result<> saved = m_into.stores.save(record, m_stamp);
    return saved ? linkAgain(kind, record.id) : saved;
}

bool RecordRestorer::isThereWhole(RecordKind kind, const RecordId &id) const
{
    switch (kind) {
    case RecordKind::ThoughtRecord:
        return m_into.stores.thoughtRecords.find(id).has_value();
    case RecordKind::Note:
        return m_into.stores.notes.find(id).has_value();
    case RecordKind::CheckIn:
        return m_into.stores.checkIns.find(id).has_value();
    case RecordKind::Goal:
        return m_into.stores.goals.find(id).has_value();
    case RecordKind::Step:
        return m_into.stores.steps.find(id).has_value();
    case RecordKind::Attempt:
        return m_into.stores.attempts.find(id).has_value();
    case RecordKind::Experiment:
        return m_into.stores.experiments.find(id).has_value();
    case RecordKind::Questionnaire:
        return m_into.stores.questionnaires.find(id).has_value();
    }
    return false;
}

bool RecordRestorer::isThere(RecordKind kind, const RecordId &id) const
{
    const auto row = m_into.session.value(
        QStringLiteral("SELECT 1 FROM %1 WHERE id = ? AND deleted_at IS NULL").arg(recordTableName(kind)),
        {id.toBytes()});
    return row && row->isValid();
}

/// What a record hangs on comes with it; what can not come leaves no link.
void RecordRestorer::comeAlong(RecordKind kind, RecordId &link)
{
    if (!link.isNull() && !isThere(kind, link))
        link = bring(kind, link).value_or(RecordId());
}

void RecordRestorer::fitIn(Step &step)
{
    comeAlong(RecordKind::Goal, step.goal);
}

void RecordRestorer::fitIn(Attempt &attempt)
{
    comeAlong(RecordKind::Goal, attempt.goal);
    comeAlong(RecordKind::Step, attempt.step);
}

void RecordRestorer::fitIn(Experiment &experiment)
{
    if (!experiment.thoughtRecord.isNull() && !isThere(RecordKind::ThoughtRecord, experiment.thoughtRecord))
        experiment.thoughtRecord = RecordId();
}

Result<QList<RecordId>> RecordRestorer::inBackup(const QString &table, const QString &column,
                                                 const RecordId &id) const
{
    QList<RecordId> ids;
    const auto read = m_backup.session.each(
        QStringLiteral("SELECT id FROM %1 WHERE %2 = ? AND deleted_at IS NULL ORDER BY rowid")
            .arg(table, column),
        {id.toBytes()}, [&ids](const QSqlQuery &row) -> Result<> {
            ids.append(RecordId::fromBytes(row.value(0).toByteArray()));
            return {};
        });
    return read ? Result<QList<RecordId>>(ids) : Failure(read.error());
}

/// When a row goes, the rows that named it lose their link; the backup still knows it. No digest covers a
/// link.
Result<> RecordRestorer::linkAgain(RecordKind kind, const RecordId &id)
{
    for (const LinkColumn &link : linkColumns()) {
        if (link.kind != kind)
            continue;
        const auto linked = inBackup(link.table, link.column, id);
        if (!linked)
            return Failure(linked.error());
        for (const RecordId &owner : *linked) {
            const auto changed =
                m_into.session.change(QStringLiteral("UPDATE %1 SET %2 = ? WHERE id = ? AND %2 IS NULL")
                                          .arg(link.table, link.column),
                                      {id.toBytes(), owner.toBytes()});
            if (!changed)
                return Failure(changed.error());
        }
    }
    return {};
}

Result<> RecordRestorer::bringLadder(const RecordId &goal)
{
    for (const RecordKind kind : {RecordKind::Step, RecordKind::Attempt}) {
        const auto ids = inBackup(recordTableName(kind), QStringLiteral("goal"), goal);
        if (!ids)
            return Failure(ids.error());
        for (const RecordId &id : *ids) {
            const Result<bool> isAway = isGone(kind, id);
            if (!isAway)
                return Failure(isAway.error());
            if (!*isAway)
                continue;
            if (const auto brought = bring(kind, id); !brought)
                return Failure(brought.error());
        }
    }
    return {};
}
