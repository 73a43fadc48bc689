// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes.h"
#include "core/error.h"
#include "core/questionnaire.h"
#include "storage/entrysummary.h"
#include "storage/importbatch.h"

#include <QObject>
#include <functional>
#include <memory>

class Clock;
class RandomSource;
class Vault;
enum class WhenThere;

/// The one door to what is written: every view, command and exporter reads and changes records here and
/// nowhere else. Each change is one transaction, durable when the call returns, and tells what it touched.
/// Errors of reading: NotFound, Damaged (a row fails its digest), Storage. Errors of writing: also Invalid,
/// NoSpace, ReadOnly, and NotFound when the file itself was deleted or moved. A list is never given with a
/// damaged record silently left out: damaged() names these, and the others can be read one by one.
class Journal : public QObject
{
    Q_OBJECT

public:
    /// Makes the database of a new vault.
    [[nodiscard]] static Result<std::unique_ptr<Journal>> create(const Vault &vault, const Clock &clock,
                                                                 RandomSource &random);
    /// Opens and, if need be, brings it up to date. Errors: Damaged (also a missing file), TooNew, Busy,
    /// ReadOnly, NoSpace, Storage.
    [[nodiscard]] static Result<std::unique_ptr<Journal>> open(const Vault &vault, const Clock &clock,
                                                               RandomSource &random);
    /// Brings one of an older version up to date, after a verified backup of it; without that, nothing is
    /// changed. open() does so too; where this was called first, on any thread, it finds nothing to do.
    /// Errors: as open(); Damaged also where the backup would not be whole.
    [[nodiscard]] static Result<> bringUpToDate(const Vault &vault, const Clock &clock, RandomSource &random);
    /// Opens one that is only looked at, such as a backup; whatever would write fails as ReadOnly.
    [[nodiscard]] static Result<std::unique_ptr<Journal>> openReadOnly(const Vault &vault, const Clock &clock,
                                                                       RandomSource &random);
    ~Journal() override;

    /// Saving gives a record without an id a new one, sets created/changed, and returns the id.
    [[nodiscard]] Result<RecordId> save(const ThoughtRecord &record);
    [[nodiscard]] Result<RecordId> save(const JournalNote &note);
    [[nodiscard]] Result<RecordId> save(const MoodCheckIn &checkIn);
    [[nodiscard]] Result<RecordId> save(const SocialGoal &goal);
    [[nodiscard]] Result<RecordId> save(const Step &step);
    [[nodiscard]] Result<RecordId> save(const Attempt &attempt);
    [[nodiscard]] Result<RecordId> save(const Experiment &experiment);
    [[nodiscard]] Result<RecordId> save(const QuestionnaireResponse &response);

    [[nodiscard]] Result<ThoughtRecord> thoughtRecord(const RecordId &id) const;
    [[nodiscard]] Result<JournalNote> note(const RecordId &id) const;
    [[nodiscard]] Result<MoodCheckIn> checkIn(const RecordId &id) const;
    [[nodiscard]] Result<SocialGoal> goal(const RecordId &id) const;
    [[nodiscard]] Result<Step> step(const RecordId &id) const;
    [[nodiscard]] Result<Attempt> attempt(const RecordId &id) const;
    [[nodiscard]] Result<Experiment> experiment(const RecordId &id) const;
    [[nodiscard]] Result<QuestionnaireResponse> questionnaire(const RecordId &id) const;

    /// Removed records are kept for 30 days and can be brought back.
    [[nodiscard]] Result<> remove(RecordKind kind, const RecordId &id);
    [[nodiscard]] Result<> restore(RecordKind kind, const RecordId &id);
    /// Deletes a record at once and for good, removed before or not.
    [[nodiscard]] Result<> erase(RecordKind kind, const RecordId &id);

    /// Thought records and notes, newest first; a negative limit means all.
    [[nodiscard]] Result<QList<EntrySummary>> entries(int limit = -1, int offset = 0) const;
    /// Free words, "phrases", prefix*, -word, pattern:, cause:, feeling:, with:, #tag, has:, mood<0, before:,
    /// after:, on: (see storage/searchquery.h). Newest first; any text is a query.
    [[nodiscard]] Result<SearchResult> search(const QString &query, int limit = 200) const;
    [[nodiscard]] Result<RecordCounts> counts() const;

    /// In a range of local days, both ends included, oldest first; an invalid date leaves that end open.
    [[nodiscard]] Result<QList<MoodCheckIn>> checkIns(QDate from = {}, QDate to = {}) const;
    [[nodiscard]] Result<QList<ThoughtRecord>> thoughtRecords(QDate from = {}, QDate to = {}) const;
    [[nodiscard]] Result<QList<JournalNote>> notes(QDate from = {}, QDate to = {}) const;
    [[nodiscard]] Result<QList<Attempt>> attempts(QDate from = {}, QDate to = {}) const;
    [[nodiscard]] Result<QList<Experiment>> experiments(QDate from = {}, QDate to = {}) const;
    [[nodiscard]] Result<QList<QuestionnaireResponse>> questionnaires(QDate from = {}, QDate to = {}) const;
    [[nodiscard]] Result<QList<SocialGoal>> goals() const;
    [[nodiscard]] Result<QList<Step>> steps(const RecordId &goal = {}) const; ///< null: of all goals

    /// All of it or, on any error, nothing.
    [[nodiscard]] Result<ImportOutcome> add(const ImportBatch &batch);
    /// Removes every record that the import added and that is still there; each can be restored.
    [[nodiscard]] Result<> undoImport(const RecordId &import);

    /// Reads every row and names the records that fail their digest, removed ones included.
    [[nodiscard]] Result<QList<DamagedRecord>> damaged() const;

    /// Small facts of the person's choosing that belong inside the vault (country for Help now, seen hints).
    [[nodiscard]] Result<QString> setting(const QString &name) const;
    [[nodiscard]] Result<> setSetting(const QString &name, const QString &value);

    /// Runs the search on a read-only connection off this thread; `done` is called on the receiver's thread,
    /// in the order of the calls, and not at all once the receiver or (seen from the journal's own thread)
    /// the journal is gone.
    void searchLater(const QString &query, int limit, QObject *receiver,
                     std::function<void(const Result<SearchResult> &)> done) const;

Q_SIGNALS:
    void changed(const Changes &changes);

private:
    /// Several records in one transaction, from one journal into another.
    friend Result<RecordId> restoreRecord(Journal &, const Journal &, RecordKind, const RecordId &,
                                          WhenThere);

    class Private;
    explicit Journal(std::unique_ptr<Private> parts);
    [[nodiscard]] Result<RecordId> announced(RecordKind kind, const Result<RecordId> &saved);

    std::unique_ptr<Private> d;
};
