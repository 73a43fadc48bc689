-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The journal, version 1. Times are UTC milliseconds since 1970. A record keeps the local day as written and, where
-- known, the local time (milliseconds since midnight), the instant, its UTC offset and the zone. NULL means "not
-- given" and is never the same as 0. A row with deleted_at was removed by the person and is purged 30 days later.
-- Parts (a thought of a thought record, a tag of a note) belong to their owner, in the order of position.
-- digest is a keyed hash of the row's own words and numbers, checked on reading and before overwriting.

-- One import, so that what it added can be taken back.
CREATE TABLE import (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    deleted_at INTEGER,
    added INTEGER NOT NULL CHECK (added >= 0),
    duplicates INTEGER NOT NULL CHECK (duplicates >= 0),
    digest BLOB NOT NULL
) STRICT;

-- Small facts of the person's choosing (the country for Help now, a hint already seen).
CREATE TABLE setting (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    deleted_at INTEGER,
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    value TEXT NOT NULL,
    digest BLOB NOT NULL
) STRICT;

-- What happened, the facts on both sides, a fairer thought and a next step.
CREATE TABLE thought_record (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    deleted_at INTEGER,
    import_id BLOB REFERENCES import (id) ON DELETE SET NULL,
    source_key TEXT NOT NULL,
    sort_key INTEGER NOT NULL,
    day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    time INTEGER CHECK (time BETWEEN 0 AND 86399999),
    utc INTEGER,
    offset_seconds INTEGER CHECK (offset_seconds BETWEEN -64800 AND 64800),
    zone TEXT NOT NULL,
    situation TEXT NOT NULL,
    domain TEXT NOT NULL CHECK (domain IN ('', 'social', 'work', 'health', 'other')),
    evidence_for TEXT NOT NULL,
    evidence_against TEXT NOT NULL,
    friend_view TEXT NOT NULL,
    fairer_thought TEXT NOT NULL,
    fairer_belief INTEGER CHECK (fairer_belief BETWEEN 0 AND 100),
    next_step TEXT NOT NULL CHECK (next_step IN ('none', 'experiment', 'ladderStep', 'message', 'soothe', 'askForHelp', 'rest', 'nothingNow')),
    next_step_cue TEXT NOT NULL,
    next_step_act TEXT NOT NULL,
    is_draft INTEGER NOT NULL CHECK (is_draft IN (0, 1)),
    digest BLOB NOT NULL
) STRICT;
CREATE INDEX thought_record_by_day ON thought_record (day, sort_key) WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX thought_record_by_source ON thought_record (source_key) WHERE source_key <> '' AND deleted_at IS NULL;
CREATE INDEX thought_record_by_import ON thought_record (import_id) WHERE import_id IS NOT NULL;
CREATE INDEX thought_record_removed ON thought_record (deleted_at) WHERE deleted_at IS NOT NULL;

-- An automatic thought; belief in percent.
CREATE TABLE thought (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    deleted_at INTEGER,
    owner BLOB NOT NULL REFERENCES thought_record (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    text TEXT NOT NULL,
    belief INTEGER CHECK (belief BETWEEN 0 AND 100),
    belief_after INTEGER CHECK (belief_after BETWEEN 0 AND 100),
    is_hot INTEGER NOT NULL CHECK (is_hot IN (0, 1)),
    digest BLOB NOT NULL
) STRICT;
CREATE INDEX thought_by_owner ON thought (owner, position);
CREATE INDEX thought_removed ON thought (deleted_at) WHERE deleted_at IS NOT NULL;

-- A feeling in one word; its strength before and after in percent.
CREATE TABLE feeling (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    deleted_at INTEGER,
    owner BLOB NOT NULL REFERENCES thought_record (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    name TEXT NOT NULL,
    before INTEGER CHECK (before BETWEEN 0 AND 100),
    after INTEGER CHECK (after BETWEEN 0 AND 100),
    digest BLOB NOT NULL
) STRICT;
CREATE INDEX feeling_by_owner ON feeling (owner, position);
CREATE INDEX feeling_removed ON feeling (deleted_at) WHERE deleted_at IS NOT NULL;

-- A thinking pattern the person confirmed: an id of the closed list, or only the name in the source.
CREATE TABLE pattern_tag (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    deleted_at INTEGER,
    owner BLOB NOT NULL REFERENCES thought_record (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    pattern TEXT NOT NULL,
    source_name TEXT NOT NULL,
    digest BLOB NOT NULL
) STRICT;
CREATE INDEX pattern_tag_by_owner ON pattern_tag (owner, position);
CREATE INDEX pattern_tag_removed ON pattern_tag (deleted_at) WHERE deleted_at IS NOT NULL;

-- A cause in the person's own words: first as it came, then one that is as true but more specific.
CREATE TABLE cause (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    deleted_at INTEGER,
    owner BLOB NOT NULL REFERENCES thought_record (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    text TEXT NOT NULL,
    locus INTEGER CHECK (locus BETWEEN 1 AND 7),
    stability INTEGER CHECK (stability BETWEEN 1 AND 7),
    globality INTEGER CHECK (globality BETWEEN 1 AND 7),
    control INTEGER CHECK (control BETWEEN 1 AND 7),
    digest BLOB NOT NULL
) STRICT;
CREATE INDEX cause_by_owner ON cause (owner, position);
CREATE INDEX cause_removed ON cause (deleted_at) WHERE deleted_at IS NOT NULL;

-- A tag of a thought record.
CREATE TABLE thought_record_tag (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    deleted_at INTEGER,
    owner BLOB NOT NULL REFERENCES thought_record (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    name TEXT NOT NULL,
    digest BLOB NOT NULL
) STRICT;
CREATE INDEX thought_record_tag_by_owner ON thought_record_tag (owner, position);
CREATE INDEX thought_record_tag_removed ON thought_record_tag (deleted_at) WHERE deleted_at IS NOT NULL;

-- A person a thought record is about.
CREATE TABLE thought_record_person (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    deleted_at INTEGER,
    owner BLOB NOT NULL REFERENCES thought_record (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    name TEXT NOT NULL,
    digest BLOB NOT NULL
) STRICT;
CREATE INDEX thought_record_person_by_owner ON thought_record_person (owner, position);
CREATE INDEX thought_record_person_removed ON thought_record_person (deleted_at) WHERE deleted_at IS NOT NULL;

-- A free page in Markdown.
CREATE TABLE note (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    deleted_at INTEGER,
    import_id BLOB REFERENCES import (id) ON DELETE SET NULL,
    source_key TEXT NOT NULL,
    sort_key INTEGER NOT NULL,
    day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    time INTEGER CHECK (time BETWEEN 0 AND 86399999),
    utc INTEGER,
    offset_seconds INTEGER CHECK (offset_seconds BETWEEN -64800 AND 64800),
    zone TEXT NOT NULL,
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    is_starred INTEGER NOT NULL CHECK (is_starred IN (0, 1)),
    digest BLOB NOT NULL
) STRICT;
CREATE INDEX note_by_day ON note (day, sort_key) WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX note_by_source ON note (source_key) WHERE source_key <> '' AND deleted_at IS NULL;
CREATE INDEX note_by_import ON note (import_id) WHERE import_id IS NOT NULL;
CREATE INDEX note_removed ON note (deleted_at) WHERE deleted_at IS NOT NULL;

-- A tag of a note.
CREATE TABLE note_tag (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    deleted_at INTEGER,
    owner BLOB NOT NULL REFERENCES note (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    name TEXT NOT NULL,
    digest BLOB NOT NULL
) STRICT;
CREATE INDEX note_tag_by_owner ON note_tag (owner, position);
CREATE INDEX note_tag_removed ON note_tag (deleted_at) WHERE deleted_at IS NOT NULL;

-- How one moment was.
CREATE TABLE check_in (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    deleted_at INTEGER,
    import_id BLOB REFERENCES import (id) ON DELETE SET NULL,
    source_key TEXT NOT NULL,
    sort_key INTEGER NOT NULL,
    day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    time INTEGER CHECK (time BETWEEN 0 AND 86399999),
    utc INTEGER,
    offset_seconds INTEGER CHECK (offset_seconds BETWEEN -64800 AND 64800),
    zone TEXT NOT NULL,
    valence INTEGER CHECK (valence BETWEEN -3 AND 3),
    energy INTEGER CHECK (energy BETWEEN -3 AND 3),
    connectedness INTEGER CHECK (connectedness BETWEEN 0 AND 10),
    contacts INTEGER CHECK (contacts BETWEEN 0 AND 3),
    best_quality INTEGER CHECK (best_quality BETWEEN 0 AND 10),
    channel TEXT NOT NULL CHECK (channel IN ('none', 'inPerson', 'voice', 'text')),
    started_by_me INTEGER CHECK (started_by_me BETWEEN 0 AND 1),
    alone_time TEXT NOT NULL CHECK (alone_time IN ('none', 'rest', 'hiding', 'mixed')),
    note TEXT NOT NULL,
    imported_mood TEXT NOT NULL,
    is_retrospective INTEGER NOT NULL CHECK (is_retrospective IN (0, 1)),
    digest BLOB NOT NULL
) STRICT;
CREATE INDEX check_in_by_day ON check_in (day, sort_key) WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX check_in_by_source ON check_in (source_key) WHERE source_key <> '' AND deleted_at IS NULL;
CREATE INDEX check_in_by_import ON check_in (import_id) WHERE import_id IS NOT NULL;
CREATE INDEX check_in_removed ON check_in (deleted_at) WHERE deleted_at IS NOT NULL;

CREATE INDEX check_in_by_valence ON check_in (valence, day) WHERE deleted_at IS NULL AND valence IS NOT NULL;

-- A feeling word of a check-in.
CREATE TABLE check_in_feeling (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    deleted_at INTEGER,
    owner BLOB NOT NULL REFERENCES check_in (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    name TEXT NOT NULL,
    digest BLOB NOT NULL
) STRICT;
CREATE INDEX check_in_feeling_by_owner ON check_in_feeling (owner, position);
CREATE INDEX check_in_feeling_removed ON check_in_feeling (deleted_at) WHERE deleted_at IS NOT NULL;

-- An activity or other tag of a check-in.
CREATE TABLE check_in_tag (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    deleted_at INTEGER,
    owner BLOB NOT NULL REFERENCES check_in (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    name TEXT NOT NULL,
    digest BLOB NOT NULL
) STRICT;
CREATE INDEX check_in_tag_by_owner ON check_in_tag (owner, position);
CREATE INDEX check_in_tag_removed ON check_in_tag (deleted_at) WHERE deleted_at IS NOT NULL;

-- A value of a scale in another program, kept as text.
CREATE TABLE check_in_measure (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    deleted_at INTEGER,
    owner BLOB NOT NULL REFERENCES check_in (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    name TEXT NOT NULL,
    text TEXT NOT NULL,
    digest BLOB NOT NULL
) STRICT;
CREATE INDEX check_in_measure_by_owner ON check_in_measure (owner, position);
CREATE INDEX check_in_measure_removed ON check_in_measure (deleted_at) WHERE deleted_at IS NOT NULL;

-- A small social goal: so many times in so many days.
CREATE TABLE goal (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    deleted_at INTEGER,
    import_id BLOB REFERENCES import (id) ON DELETE SET NULL,
    source_key TEXT NOT NULL,
    sort_key INTEGER NOT NULL,
    day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    time INTEGER CHECK (time BETWEEN 0 AND 86399999),
    utc INTEGER,
    offset_seconds INTEGER CHECK (offset_seconds BETWEEN -64800 AND 64800),
    zone TEXT NOT NULL,
    name TEXT NOT NULL,
    question TEXT NOT NULL,
    description TEXT NOT NULL,
    is_numerical INTEGER NOT NULL CHECK (is_numerical IN (0, 1)),
    target REAL NOT NULL,
    unit TEXT NOT NULL,
    is_at_most INTEGER NOT NULL CHECK (is_at_most IN (0, 1)),
    times INTEGER NOT NULL CHECK (times >= 0),
    per_days INTEGER NOT NULL CHECK (per_days >= 1),
    is_archived INTEGER NOT NULL CHECK (is_archived IN (0, 1)),
    digest BLOB NOT NULL
) STRICT;
CREATE INDEX goal_by_day ON goal (day, sort_key) WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX goal_by_source ON goal (source_key) WHERE source_key <> '' AND deleted_at IS NULL;
CREATE INDEX goal_by_import ON goal (import_id) WHERE import_id IS NOT NULL;
CREATE INDEX goal_removed ON goal (deleted_at) WHERE deleted_at IS NOT NULL;

-- One rung of a goal's ladder with its if-then plan; discomfort 0 to 100.
CREATE TABLE step (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    deleted_at INTEGER,
    import_id BLOB REFERENCES import (id) ON DELETE SET NULL,
    source_key TEXT NOT NULL,
    sort_key INTEGER NOT NULL,
    day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    time INTEGER CHECK (time BETWEEN 0 AND 86399999),
    utc INTEGER,
    offset_seconds INTEGER CHECK (offset_seconds BETWEEN -64800 AND 64800),
    zone TEXT NOT NULL,
    goal BLOB REFERENCES goal (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    bank_id TEXT NOT NULL,
    plan_cue TEXT NOT NULL,
    plan_act TEXT NOT NULL,
    planned TEXT CHECK (planned GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    expected_discomfort INTEGER CHECK (expected_discomfort BETWEEN 0 AND 100),
    digest BLOB NOT NULL
) STRICT;
CREATE INDEX step_by_day ON step (day, sort_key) WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX step_by_source ON step (source_key) WHERE source_key <> '' AND deleted_at IS NULL;
CREATE INDEX step_by_import ON step (import_id) WHERE import_id IS NOT NULL;
CREATE INDEX step_removed ON step (deleted_at) WHERE deleted_at IS NOT NULL;

CREATE INDEX step_by_goal ON step (goal, position);

-- What became of a step or a goal on one day.
CREATE TABLE attempt (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    deleted_at INTEGER,
    import_id BLOB REFERENCES import (id) ON DELETE SET NULL,
    source_key TEXT NOT NULL,
    sort_key INTEGER NOT NULL,
    day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    time INTEGER CHECK (time BETWEEN 0 AND 86399999),
    utc INTEGER,
    offset_seconds INTEGER CHECK (offset_seconds BETWEEN -64800 AND 64800),
    zone TEXT NOT NULL,
    goal BLOB REFERENCES goal (id) ON DELETE CASCADE,
    step BLOB REFERENCES step (id) ON DELETE SET NULL,
    status TEXT NOT NULL CHECK (status IN ('done', 'partly', 'skipped', 'notDone', 'notNeeded', 'unknown')),
    value REAL,
    felt_discomfort INTEGER CHECK (felt_discomfort BETWEEN 0 AND 100),
    learned TEXT NOT NULL,
    note TEXT NOT NULL,
    digest BLOB NOT NULL
) STRICT;
CREATE INDEX attempt_by_day ON attempt (day, sort_key) WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX attempt_by_source ON attempt (source_key) WHERE source_key <> '' AND deleted_at IS NULL;
CREATE INDEX attempt_by_import ON attempt (import_id) WHERE import_id IS NOT NULL;
CREATE INDEX attempt_removed ON attempt (deleted_at) WHERE deleted_at IS NOT NULL;

CREATE INDEX attempt_by_goal ON attempt (goal);
CREATE INDEX attempt_by_step ON attempt (step);

-- A behavioural experiment: the prediction fixed before, the outcome after; percentages.
CREATE TABLE experiment (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    deleted_at INTEGER,
    import_id BLOB REFERENCES import (id) ON DELETE SET NULL,
    source_key TEXT NOT NULL,
    sort_key INTEGER NOT NULL,
    day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    time INTEGER CHECK (time BETWEEN 0 AND 86399999),
    utc INTEGER,
    offset_seconds INTEGER CHECK (offset_seconds BETWEEN -64800 AND 64800),
    zone TEXT NOT NULL,
    thought_record BLOB REFERENCES thought_record (id) ON DELETE SET NULL,
    belief TEXT NOT NULL,
    belief_before INTEGER CHECK (belief_before BETWEEN 0 AND 100),
    prediction TEXT NOT NULL,
    probability INTEGER CHECK (probability BETWEEN 0 AND 100),
    feared_cost INTEGER CHECK (feared_cost BETWEEN 0 AND 100),
    plan TEXT NOT NULL,
    safety_habits TEXT NOT NULL,
    criterion TEXT NOT NULL,
    happened TEXT NOT NULL CHECK (happened IN ('open', 'yes', 'partly', 'no')),
    actual_cost INTEGER CHECK (actual_cost BETWEEN 0 AND 100),
    surprise INTEGER CHECK (surprise BETWEEN 0 AND 100),
    outcome TEXT NOT NULL,
    confirmed INTEGER CHECK (confirmed BETWEEN 0 AND 100),
    belief_after INTEGER CHECK (belief_after BETWEEN 0 AND 100),
    learned TEXT NOT NULL,
    digest BLOB NOT NULL
) STRICT;
CREATE INDEX experiment_by_day ON experiment (day, sort_key) WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX experiment_by_source ON experiment (source_key) WHERE source_key <> '' AND deleted_at IS NULL;
CREATE INDEX experiment_by_import ON experiment (import_id) WHERE import_id IS NOT NULL;
CREATE INDEX experiment_removed ON experiment (deleted_at) WHERE deleted_at IS NOT NULL;

CREATE INDEX experiment_by_thought_record ON experiment (thought_record);

-- One filled-in questionnaire.
CREATE TABLE questionnaire (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    deleted_at INTEGER,
    import_id BLOB REFERENCES import (id) ON DELETE SET NULL,
    source_key TEXT NOT NULL,
    sort_key INTEGER NOT NULL,
    day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    time INTEGER CHECK (time BETWEEN 0 AND 86399999),
    utc INTEGER,
    offset_seconds INTEGER CHECK (offset_seconds BETWEEN -64800 AND 64800),
    zone TEXT NOT NULL,
    scale TEXT NOT NULL CHECK (scale <> ''),
    digest BLOB NOT NULL
) STRICT;
CREATE INDEX questionnaire_by_day ON questionnaire (day, sort_key) WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX questionnaire_by_source ON questionnaire (source_key) WHERE source_key <> '' AND deleted_at IS NULL;
CREATE INDEX questionnaire_by_import ON questionnaire (import_id) WHERE import_id IS NOT NULL;
CREATE INDEX questionnaire_removed ON questionnaire (deleted_at) WHERE deleted_at IS NOT NULL;

-- The answer to one item, counted from 1; a skipped item has no row.
CREATE TABLE questionnaire_answer (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    deleted_at INTEGER,
    owner BLOB NOT NULL REFERENCES questionnaire (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    item INTEGER NOT NULL CHECK (item >= 1),
    value INTEGER NOT NULL,
    digest BLOB NOT NULL
) STRICT;
CREATE INDEX questionnaire_answer_by_owner ON questionnaire_answer (owner, position);
CREATE INDEX questionnaire_answer_removed ON questionnaire_answer (deleted_at) WHERE deleted_at IS NOT NULL;

-- The Journal list: one narrow line for each thought record and note that is not removed, derived from it at every
-- save and in the same transaction. place grows with the local day and time (see EntryListStore), so that the list
-- and every search come newest first without sorting.
CREATE TABLE entry (
    place INTEGER PRIMARY KEY NOT NULL,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    kind TEXT NOT NULL CHECK (kind IN ('thoughtRecord', 'note')),
    day TEXT NOT NULL,
    time INTEGER,
    utc INTEGER,
    offset_seconds INTEGER,
    zone TEXT NOT NULL,
    title TEXT NOT NULL,
    patterns TEXT NOT NULL,
    belief_before INTEGER,
    belief_after INTEGER,
    is_draft INTEGER NOT NULL,
    digest BLOB NOT NULL
) STRICT;
-- Counts the entries of days with a mood without reading their lines.
CREATE INDEX entry_by_day ON entry (day);

-- All words of an entry in one text, for the snippets of a search.
CREATE TABLE entry_words (
    place INTEGER PRIMARY KEY NOT NULL REFERENCES entry (place) ON DELETE CASCADE,
    words TEXT NOT NULL,
    digest BLOB NOT NULL
) STRICT;

-- The word index. facets holds one made-up word for each thing an entry has (see searchfacets.h).
CREATE VIRTUAL TABLE entry_index USING fts5 (
    words, tags, people, feelings, patterns, facets,
    content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
