// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record.h"
#include "core/recordkind.h"

#include <QList>
#include <QStringList>

/// One line of the Journal list.
struct EntrySummary {
    RecordId id;
    RecordKind kind = RecordKind::ThoughtRecord;
    Moment when;
    QString title; ///< the situation, the hot thought or the note's first words, one line
    QStringList patterns; ///< confirmed pattern ids (or own names)
    std::optional<int> beliefBefore; ///< of the hot thought, 0–100
    std::optional<int> beliefAfter;
    bool isDraft = false;
};

/// A hit of a search: the line plus a snippet in which matches stand between U+0002 and U+0003.
struct SearchHit {
    EntrySummary entry;
    QString snippet;
};

struct SearchResult {
    int total = 0;
    QList<SearchHit> hits; ///< best or newest first
};

/// How many records of each kind are in the journal, removed ones not counted.
struct RecordCounts {
    int thoughtRecords = 0;
    int notes = 0;
    int checkIns = 0;
    int goals = 0;
    int steps = 0;
    int attempts = 0;
    int experiments = 0;
    int questionnaires = 0;
    friend bool operator==(const RecordCounts &, const RecordCounts &) = default;
};

/// A record of which some row fails its digest.
struct DamagedRecord {
    RecordKind kind = RecordKind::ThoughtRecord;
    RecordId id;
    friend bool operator==(const DamagedRecord &, const DamagedRecord &) = default;
};
