// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Journal that changes nothing.
#include "storage/journalprivate.h"

Result<ThoughtRecord> Journal::thoughtRecord(const RecordId &id) const
{
    return d->read([&] { return d->stores.thoughtRecords.find(id); });
}

Result<JournalNote> Journal::note(const RecordId &id) const
{
    return d->read([&] { return d->stores.notes.find(id); });
}

Result<MoodCheckIn> Journal::checkIn(const RecordId &id) const
{
    return d->read([&] { return d->stores.checkIns.find(id); });
}

Result<SocialGoal> Journal::goal(const RecordId &id) const
{
    return d->read([&] { return d->stores.goals.find(id); });
}

Result<Step> Journal::step(const RecordId &id) const
{
    return d->read([&] { return d->stores.steps.find(id); });
}

Result<Attempt> Journal::attempt(const RecordId &id) const
{
    return d->read([&] { return d->stores.attempts.find(id); });
}

Result<Experiment> Journal::experiment(const RecordId &id) const
{
    return d->read([&] { return d->stores.experiments.find(id); });
}

Result<QuestionnaireResponse> Journal::questionnaire(const RecordId &id) const
{
    return d->read([&] { return d->stores.questionnaires.find(id); });
}

Result<QList<EntrySummary>> Journal::entries(int limit, int offset) const
{
    return d->read([&] { return d->stores.entries.list(limit, qMax(0, offset)); });
}

Result<SearchResult> Journal::search(const QString &query, int limit) const
{
    return d->read([&] { return d->stores.search.search(query, limit); });
}

Result<QList<MoodCheckIn>> Journal::checkIns(QDate from, QDate to) const
{
    return d->read([&] { return d->stores.checkIns.list(Condition::inDays(from, to)); });
}

Result<QList<ThoughtRecord>> Journal::thoughtRecords(QDate from, QDate to) const
{
    return d->read([&] { return d->stores.thoughtRecords.list(Condition::inDays(from, to)); });
}

Result<QList<JournalNote>> Journal::notes(QDate from, QDate to) const
{
    return d->read([&] { return d->stores.notes.list(Condition::inDays(from, to)); });
}

Result<QList<Attempt>> Journal::attempts(QDate from, QDate to) const
{
    return d->read([&] { return d->stores.attempts.list(Condition::inDays(from, to)); });
}

Result<QList<Experiment>> Journal::experiments(QDate from, QDate to) const
{
    return d->read([&] { return d->stores.experiments.list(Condition::inDays(from, to)); });
}

Result<QList<QuestionnaireResponse>> Journal::questionnaires(QDate from, QDate to) const
{
    return d->read([&] { return d->stores.questionnaires.list(Condition::inDays(from, to)); });
}

Result<QList<SocialGoal>> Journal::goals() const
{
    return d->read([&] { return d->stores.goals.list(Condition::inDays({}, {})); });
}

Result<QList<Step>> Journal::steps(const RecordId &goal) const
{
    return d->read([&] { return d->stores.steps.ofGoal(goal); });
}

Result<RecordCounts> Journal::counts() const
{
    return d->read([&]() -> Result<RecordCounts> {
        RecordCounts counts;
        const QList<std::pair<RecordKind, int *>> kinds{{RecordKind::ThoughtRecord, &counts.thoughtRecords},
                                                        {RecordKind::Note, &counts.notes},
                                                        {RecordKind::CheckIn, &counts.checkIns},
                                                        {RecordKind::Goal, &counts.goals},
                                                        {RecordKind::Step, &counts.steps},
                                                        {RecordKind::Attempt, &counts.attempts},
                                                        {RecordKind::Experiment, &counts.experiments},
                                                        {RecordKind::Questionnaire, &counts.questionnaires}};
        for (const auto &[kind, count] : kinds) {
            const Result<int> rows = d->stores.count(kind);
            if (!rows)
                return Failure(rows.error());
            *count = *rows;
        }
        return counts;
    });
}

Result<QList<DamagedRecord>> Journal::damaged() const
{
    return d->read([&]() -> Result<QList<DamagedRecord>> {
        QList<DamagedRecord> found;
        for (const RecordKind kind : allRecordKinds) {
            for (const RowTable *table : d->stores.tables(kind)) {
                const Result<QList<RecordId>> ids = table->damagedRecords();
                if (!ids)
                    return Failure(ids.error());
                for (const RecordId &id : *ids) {
                    if (const DamagedRecord record{kind, id}; !found.contains(record))
                        found.append(record);
                }
            }
        }
        return found;
    });
}

Result<QString> Journal::setting(const QString &name) const
{
    return d->read([&] { return d->stores.settings.value(name); });
}

void Journal::searchLater(const QString &query, int limit, QObject *receiver,
                          std::function<void(const Result<SearchResult> &)> done) const
{
    d->searchThread.search(query, limit, receiver, std::move(done));
}
