// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/attemptstore.h"
#include "storage/checkinstore.h"
#include "storage/entryliststore.h"
#include "storage/experimentstore.h"
#include "storage/goalstore.h"
#include "storage/importstore.h"
#include "storage/notestore.h"
#include "storage/questionnairestore.h"
#include "storage/recordremoval.h"
#include "storage/searchstore.h"
#include "storage/settingstore.h"
#include "storage/stepstore.h"
#include "storage/thoughtrecordstore.h"

/// All stores of one journal. Saves, removes and restores so that list and word index stay in step; the
/// caller holds the transaction.
class JournalStores
{
public:
    explicit JournalStores(JournalSession &session);

    [[nodiscard]] Result<> save(ThoughtRecord &record, const WriteStamp &stamp);
    [[nodiscard]] Result<> save(JournalNote &note, const WriteStamp &stamp);
    [[nodiscard]] Result<> save(MoodCheckIn &checkIn, const WriteStamp &stamp);
    [[nodiscard]] Result<> save(SocialGoal &goal, const WriteStamp &stamp);
    [[nodiscard]] Result<> save(Step &step, const WriteStamp &stamp);
    [[nodiscard]] Result<> save(Attempt &attempt, const WriteStamp &stamp);
    [[nodiscard]] Result<> save(Experiment &experiment, const WriteStamp &stamp);
    [[nodiscard]] Result<> save(QuestionnaireResponse &response, const WriteStamp &stamp);

    [[nodiscard]] Result<> remove(RecordKind kind, const RecordId &id, const QDateTime &now);
    [[nodiscard]] Result<> restore(RecordKind kind, const RecordId &id);
    [[nodiscard]] Result<> erase(RecordKind kind, const RecordId &id);

    [[nodiscard]] Result<int> count(RecordKind kind) const;
    /// The tables whose rows carry digests, by the kind of record they belong to.
    [[nodiscard]] QList<const RowTable *> tables(RecordKind kind) const;

    ThoughtRecordStore thoughtRecords;
    NoteStore notes;
    CheckInStore checkIns;
    GoalStore goals;
    StepStore steps;
    AttemptStore attempts;
    ExperimentStore experiments;
    QuestionnaireStore questionnaires;
    SettingStore settings;
    ImportStore imports;
    EntryListStore entries;
    SearchStore search;
    RecordRemoval removal;

private:
    JournalSession &m_session;
};
