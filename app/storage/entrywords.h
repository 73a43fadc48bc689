// SPDX-License-Identifier: GPL-3.0-or-later
// What the Journal list and the word index keep of a record.
#pragma once

#include "core/journalnote.h"
#include "core/thoughtrecord.h"
#include "storage/entrysummary.h"

/// The searchable words of an entry; several of one kind stand on lines of their own.
struct EntryWords {
    QString words; ///< everything a person can read in it
    QString tags;
    QString people;
    QString feelings;
    QString patterns;
    QString facets; ///< see searchfacets.h
};

[[nodiscard]] EntrySummary summaryOf(const ThoughtRecord &record);
[[nodiscard]] EntrySummary summaryOf(const JournalNote &note);
[[nodiscard]] EntryWords wordsOf(const ThoughtRecord &record);
[[nodiscard]] EntryWords wordsOf(const JournalNote &note);
