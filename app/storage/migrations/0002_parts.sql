-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The journal, version 2: a part is found by its owner and position alone. Its id stays, as the digest of its row holds
-- it, but has no index any more: that was one page more to encrypt for each kind of part in every save.

CREATE TABLE new_thought (
    id BLOB NOT NULL CHECK (length(id) = 16),
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
INSERT INTO new_thought SELECT * FROM thought;
DROP TABLE thought;
ALTER TABLE new_thought RENAME TO thought;
CREATE INDEX thought_by_owner ON thought (owner, position);
CREATE INDEX thought_removed ON thought (deleted_at) WHERE deleted_at IS NOT NULL;

CREATE TABLE new_feeling (
    id BLOB NOT NULL CHECK (length(id) = 16),
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
INSERT INTO new_feeling SELECT * FROM feeling;
DROP TABLE feeling;
ALTER TABLE new_feeling RENAME TO feeling;
CREATE INDEX feeling_by_owner ON feeling (owner, position);
CREATE INDEX feeling_removed ON feeling (deleted_at) WHERE deleted_at IS NOT NULL;

CREATE TABLE new_pattern_tag (
    id BLOB NOT NULL CHECK (length(id) = 16),
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    deleted_at INTEGER,
    owner BLOB NOT NULL REFERENCES thought_record (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    pattern TEXT NOT NULL,
    source_name TEXT NOT NULL,
    digest BLOB NOT NULL
) STRICT;
INSERT INTO new_pattern_tag SELECT * FROM pattern_tag;
DROP TABLE pattern_tag;
ALTER TABLE new_pattern_tag RENAME TO pattern_tag;
CREATE INDEX pattern_tag_by_owner ON pattern_tag (owner, position);
CREATE INDEX pattern_tag_removed ON pattern_tag (deleted_at) WHERE deleted_at IS NOT NULL;

CREATE TABLE new_cause (
    id BLOB NOT NULL CHECK (length(id) = 16),
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
INSERT INTO new_cause SELECT * FROM cause;
DROP TABLE cause;
ALTER TABLE new_cause RENAME TO cause;
CREATE INDEX cause_by_owner ON cause (owner, position);
CREATE INDEX cause_removed ON cause (deleted_at) WHERE deleted_at IS NOT NULL;

CREATE TABLE new_thought_record_tag (
    id BLOB NOT NULL CHECK (length(id) = 16),
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    deleted_at INTEGER,
    owner BLOB NOT NULL REFERENCES thought_record (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    name TEXT NOT NULL,
    digest BLOB NOT NULL
) STRICT;
INSERT INTO new_thought_record_tag SELECT * FROM thought_record_tag;
DROP TABLE thought_record_tag;
ALTER TABLE new_thought_record_tag RENAME TO thought_record_tag;
CREATE INDEX thought_record_tag_by_owner ON thought_record_tag (owner, position);
CREATE INDEX thought_record_tag_removed ON thought_record_tag (deleted_at) WHERE deleted_at IS NOT NULL;

CREATE TABLE new_thought_record_person (
    id BLOB NOT NULL CHECK (length(id) = 16),
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    deleted_at INTEGER,
    owner BLOB NOT NULL REFERENCES thought_record (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    name TEXT NOT NULL,
    digest BLOB NOT NULL
) STRICT;
INSERT INTO new_thought_record_person SELECT * FROM thought_record_person;
DROP TABLE thought_record_person;
ALTER TABLE new_thought_record_person RENAME TO thought_record_person;
CREATE INDEX thought_record_person_by_owner ON thought_record_person (owner, position);
CREATE INDEX thought_record_person_removed ON thought_record_person (deleted_at) WHERE deleted_at IS NOT NULL;

CREATE TABLE new_note_tag (
    id BLOB NOT NULL CHECK (length(id) = 16),
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    deleted_at INTEGER,
    owner BLOB NOT NULL REFERENCES note (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    name TEXT NOT NULL,
    digest BLOB NOT NULL
) STRICT;
INSERT INTO new_note_tag SELECT * FROM note_tag;
DROP TABLE note_tag;
ALTER TABLE new_note_tag RENAME TO note_tag;
CREATE INDEX note_tag_by_owner ON note_tag (owner, position);
CREATE INDEX note_tag_removed ON note_tag (deleted_at) WHERE deleted_at IS NOT NULL;

CREATE TABLE new_check_in_feeling (
    id BLOB NOT NULL CHECK (length(id) = 16),
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    deleted_at INTEGER,
    owner BLOB NOT NULL REFERENCES check_in (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    name TEXT NOT NULL,
    digest BLOB NOT NULL
) STRICT;
INSERT INTO new_check_in_feeling SELECT * FROM check_in_feeling;
DROP TABLE check_in_feeling;
ALTER TABLE new_check_in_feeling RENAME TO check_in_feeling;
CREATE INDEX check_in_feeling_by_owner ON check_in_feeling (owner, position);
CREATE INDEX check_in_feeling_removed ON check_in_feeling (deleted_at) WHERE deleted_at IS NOT NULL;

CREATE TABLE new_check_in_tag (
    id BLOB NOT NULL CHECK (length(id) = 16),
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    deleted_at INTEGER,
    owner BLOB NOT NULL REFERENCES check_in (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    name TEXT NOT NULL,
    digest BLOB NOT NULL
) STRICT;
INSERT INTO new_check_in_tag SELECT * FROM check_in_tag;
DROP TABLE check_in_tag;
ALTER TABLE new_check_in_tag RENAME TO check_in_tag;
CREATE INDEX check_in_tag_by_owner ON check_in_tag (owner, position);
CREATE INDEX check_in_tag_removed ON check_in_tag (deleted_at) WHERE deleted_at IS NOT NULL;

CREATE TABLE new_check_in_measure (
    id BLOB NOT NULL CHECK (length(id) = 16),
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    deleted_at INTEGER,
    owner BLOB NOT NULL REFERENCES check_in (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    name TEXT NOT NULL,
    text TEXT NOT NULL,
    digest BLOB NOT NULL
) STRICT;
INSERT INTO new_check_in_measure SELECT * FROM check_in_measure;
DROP TABLE check_in_measure;
ALTER TABLE new_check_in_measure RENAME TO check_in_measure;
CREATE INDEX check_in_measure_by_owner ON check_in_measure (owner, position);
CREATE INDEX check_in_measure_removed ON check_in_measure (deleted_at) WHERE deleted_at IS NOT NULL;

CREATE TABLE new_questionnaire_answer (
    id BLOB NOT NULL CHECK (length(id) = 16),
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    deleted_at INTEGER,
    owner BLOB NOT NULL REFERENCES questionnaire (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    item INTEGER NOT NULL CHECK (item >= 1),
    value INTEGER NOT NULL,
    digest BLOB NOT NULL
) STRICT;
INSERT INTO new_questionnaire_answer SELECT * FROM questionnaire_answer;
DROP TABLE questionnaire_answer;
ALTER TABLE new_questionnaire_answer RENAME TO questionnaire_answer;
CREATE INDEX questionnaire_answer_by_owner ON questionnaire_answer (owner, position);
CREATE INDEX questionnaire_answer_removed ON questionnaire_answer (deleted_at) WHERE deleted_at IS NOT NULL;
