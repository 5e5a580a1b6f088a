-- The history of schemas: what every run read, and every version that was ever seen.
--
-- A version is an interval of runs: it holds from `first_run_id` until, not including, `closed_run_id`, and is open where
-- that is NULL. A run adds a row only for what differs from the run before, so a quiet night costs one `run` row and one
-- `reading` row a source. Which version a run saw is derived, see `v_sighting`. Moments are ISO 8601 text in UTC,
-- digests are SHA-256 as 32 bytes (print them with `lower(hex(…))`), and bodies are JSON.

-- The migrations that shaped this file, so that a changed one is noticed.
CREATE TABLE migration (
  number INTEGER PRIMARY KEY,
  name   TEXT NOT NULL,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64)
) STRICT;

-- One night: written once, whole, in one transaction.
CREATE TABLE run (
  id           INTEGER PRIMARY KEY,
  started_at   TEXT NOT NULL CHECK (started_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]Z'),
  tool_version TEXT NOT NULL,
  complete     INTEGER NOT NULL CHECK (complete IN (0, 1)),
  exit_status  INTEGER NOT NULL,
  summary      TEXT NOT NULL CHECK (json_valid(summary))
) STRICT;

CREATE TABLE source (
  id   INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
) STRICT;

-- One schema under watch; `track` is '' where the source has no tracks.
CREATE TABLE subject (
  id        INTEGER PRIMARY KEY,
  source_id INTEGER NOT NULL REFERENCES source,
  track     TEXT NOT NULL,
  schema    TEXT NOT NULL,
  UNIQUE (source_id, track, schema)
) STRICT;

-- What a run read of a source. Together with `unread` it tells 'unchanged' from 'not read'.
CREATE TABLE reading (
  source_id  INTEGER NOT NULL REFERENCES source,
  run_id     INTEGER NOT NULL REFERENCES run,
  kind       TEXT NOT NULL,
  status     TEXT NOT NULL CHECK (status IN ('ok', 'partial', 'failed')),
  schemas    INTEGER NOT NULL CHECK (schemas >= 0), -- handed over, believed or not
  only_track TEXT, -- the one track that was asked for, or NULL for all: the reading says nothing about the others
  PRIMARY KEY (source_id, run_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX reading_by_run ON reading (run_id);

-- What a source as a whole did not give (`failure`), and remarks that leave the reading complete.
CREATE TABLE reading_note (
  source_id INTEGER NOT NULL,
  run_id    INTEGER NOT NULL,
  position  INTEGER NOT NULL,
  reason    TEXT NOT NULL CHECK (reason IN ('unreachable', 'denied', 'malformed', 'remark')),
  what      TEXT NOT NULL,
  place     TEXT NOT NULL,
  next      TEXT NOT NULL,
  PRIMARY KEY (source_id, run_id, position),
  FOREIGN KEY (source_id, run_id) REFERENCES reading
) STRICT, WITHOUT ROWID;

-- The schemas that a partial reading should have given and did not.
CREATE TABLE unread (
  subject_id INTEGER NOT NULL REFERENCES subject,
  run_id     INTEGER NOT NULL REFERENCES run,
  reason     TEXT NOT NULL CHECK (reason IN ('unreachable', 'denied', 'malformed')),
  what       TEXT NOT NULL,
  place      TEXT NOT NULL,
  next       TEXT NOT NULL,
  PRIMARY KEY (subject_id, run_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX unread_by_run ON unread (run_id);

-- The exact bytes of documents, each once.
CREATE TABLE blob (
  id     INTEGER PRIMARY KEY,
  sha256 BLOB NOT NULL UNIQUE CHECK (length(sha256) = 32),
  bytes  BLOB NOT NULL
) STRICT;

-- One interval of one subject. The `problem` columns say why the document could not be understood.
CREATE TABLE version (
  id               INTEGER PRIMARY KEY,
  subject_id       INTEGER NOT NULL REFERENCES subject,
  ordinal          INTEGER NOT NULL CHECK (ordinal >= 1), -- 1, 2, 3, … within the subject
  first_run_id     INTEGER NOT NULL REFERENCES run,
  closed_run_id    INTEGER REFERENCES run CHECK (closed_run_id > first_run_id), -- the run that saw another, or none
  blob_id          INTEGER NOT NULL REFERENCES blob,
  core_version     TEXT,
  deprecated       INTEGER NOT NULL CHECK (deprecated IN (0, 1)),
  content_digest   BLOB CHECK (length(content_digest) = 32),   -- of the canonical JSON
  structure_digest BLOB CHECK (length(structure_digest) = 32), -- of what validates, annotations left out
  declared_digest  BLOB CHECK (length(declared_digest) = 32),  -- as the source states it
  location         TEXT NOT NULL,
  dialect          TEXT, -- the source's configured dialect when the document was last examined
  problem_what     TEXT,
  problem_place    TEXT CHECK ((problem_place IS NULL) = (problem_what IS NULL)),
  problem_next     TEXT CHECK ((problem_next IS NULL) = (problem_what IS NULL)),
  UNIQUE (subject_id, ordinal)
) STRICT;
CREATE UNIQUE INDEX version_open ON version (subject_id) WHERE closed_run_id IS NULL;

-- What the run concluded about a change.
CREATE TABLE judgement (
  run_id          INTEGER NOT NULL REFERENCES run,
  position        INTEGER NOT NULL,
  kind            TEXT NOT NULL,
  severity        TEXT NOT NULL,
  subject_id      INTEGER NOT NULL REFERENCES subject,
  from_version_id INTEGER REFERENCES version,
  to_version_id   INTEGER REFERENCES version,
  body            TEXT NOT NULL CHECK (json_valid(body)),
  PRIMARY KEY (run_id, position)
) STRICT;
CREATE INDEX judgement_by_subject ON judgement (subject_id);

-- How two tracks or two sources compare, as intervals of runs like versions.
CREATE TABLE comparison (
  id            INTEGER PRIMARY KEY,
  scope         TEXT NOT NULL CHECK (scope IN ('track', 'source')),
  key           TEXT NOT NULL,
  status        TEXT NOT NULL,
  body          TEXT NOT NULL CHECK (json_valid(body)),
  first_run_id  INTEGER NOT NULL REFERENCES run,
  closed_run_id INTEGER REFERENCES run CHECK (closed_run_id > first_run_id)
) STRICT;
CREATE UNIQUE INDEX comparison_open ON comparison (scope, key) WHERE closed_run_id IS NULL;

-- The state of a trigger, as intervals of runs like versions.
CREATE TABLE assessment (
  id            INTEGER PRIMARY KEY,
  trigger_id    TEXT NOT NULL,
  state         TEXT NOT NULL,
  since         TEXT,
  body          TEXT NOT NULL CHECK (json_valid(body)),
  first_run_id  INTEGER NOT NULL REFERENCES run,
  closed_run_id INTEGER REFERENCES run CHECK (closed_run_id > first_run_id)
) STRICT;
CREATE UNIQUE INDEX assessment_open ON assessment (trigger_id) WHERE closed_run_id IS NULL;

-- The runs that saw a version: those of its interval that read the source, with its track, and in it the subject.
CREATE VIEW v_sighting AS
SELECT version.id AS version_id, reading.run_id
FROM version
JOIN subject ON subject.id = version.subject_id
JOIN reading ON reading.source_id = subject.source_id
WHERE reading.status <> 'failed'
  AND (reading.only_track IS NULL OR reading.only_track = subject.track)
  AND reading.run_id >= version.first_run_id
  AND (version.closed_run_id IS NULL OR reading.run_id < version.closed_run_id)
  AND NOT EXISTS (
    SELECT 1 FROM unread WHERE unread.subject_id = version.subject_id AND unread.run_id = reading.run_id);

-- The readings that listed a source in full, though single schemas may be unread: what is in neither was absent, if its
-- track was asked for.
CREATE VIEW v_listing AS
SELECT source_id, run_id, only_track
FROM reading
WHERE status <> 'failed'
  AND NOT EXISTS (
    SELECT 1 FROM reading_note
    WHERE reading_note.source_id = reading.source_id AND reading_note.run_id = reading.run_id AND reason <> 'remark');

-- For people: every version of every schema in order. `ended` is when another version, or its absence, was seen.
CREATE VIEW v_timeline AS
SELECT source.name AS source, subject.track, subject.schema, version.ordinal, version.core_version,
  version.deprecated, opened.started_at AS first_seen,
  (SELECT run.started_at FROM v_sighting JOIN run ON run.id = v_sighting.run_id
   WHERE v_sighting.version_id = version.id ORDER BY v_sighting.run_id DESC LIMIT 1) AS last_seen,
  closed.started_at AS ended, version.problem_what AS problem, lower(hex(blob.sha256)) AS sha256, version.location
FROM version
JOIN subject ON subject.id = version.subject_id
JOIN source ON source.id = subject.source_id
JOIN blob ON blob.id = version.blob_id
JOIN run AS opened ON opened.id = version.first_run_id
LEFT JOIN run AS closed ON closed.id = version.closed_run_id
ORDER BY source.name, subject.track, subject.schema, version.ordinal;

-- For people: the version of every schema that stands today.
CREATE VIEW v_current AS
SELECT source, track, schema, ordinal, core_version, deprecated, first_seen, last_seen, problem, sha256, location
FROM v_timeline
WHERE ended IS NULL;
