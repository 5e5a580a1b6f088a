-- Editions: the releases and artifacts of sources that publish in editions, kept beside the nights.
--
-- An edition is dated by its publisher, and may be read long after it was published, so it is no run. What the list said
-- of it, and what became of it, is an interval of runs like a version: a file that was replaced under its name closes one
-- row and opens another. The open rows, with the pages, are what a source is told at its next run.

-- The exact bytes of archives, each once; `bytes` is NULL where a file beside the database holds them, see
-- `ArchiveFolder`.
CREATE TABLE archive (
  id     INTEGER PRIMARY KEY,
  sha256 BLOB NOT NULL UNIQUE CHECK (length(sha256) = 32),
  size   INTEGER NOT NULL CHECK (size >= 0),
  bytes  BLOB
) STRICT;

-- A publisher's list, by its address; of a source's lists the one that it reads today is current.
CREATE TABLE edition_list (
  id        INTEGER PRIMARY KEY,
  source_id INTEGER NOT NULL REFERENCES source,
  address   TEXT NOT NULL,
  selection TEXT NOT NULL, -- what the source was asked to select when the pages were remembered
  current   INTEGER NOT NULL CHECK (current IN (0, 1)),
  UNIQUE (source_id, address)
) STRICT;
CREATE UNIQUE INDEX edition_list_current ON edition_list (source_id) WHERE current;

-- The pages of a list that need no second look while their validator, the `ETag`, stands.
CREATE TABLE edition_page (
  list_id   INTEGER NOT NULL REFERENCES edition_list,
  address   TEXT NOT NULL,
  validator TEXT NOT NULL,
  editions  TEXT NOT NULL CHECK (json_valid(editions)), -- the names on it, pairs of title and asset
  next      TEXT,
  PRIMARY KEY (list_id, address)
) STRICT, WITHOUT ROWID;

-- One interval of one edition.
CREATE TABLE edition (
  id            INTEGER PRIMARY KEY,
  list_id       INTEGER NOT NULL REFERENCES edition_list,
  title         TEXT NOT NULL, -- the release's tag, or the artifact's number
  asset         TEXT NOT NULL,
  asset_id      INTEGER NOT NULL,
  size          INTEGER NOT NULL,
  stated_digest BLOB CHECK (length(stated_digest) = 32),
  published_at  TEXT NOT NULL,
  updated_at    TEXT NOT NULL,
  expires_at    TEXT,
  commit_id     TEXT,
  branch        TEXT,
  state         TEXT NOT NULL CHECK (state IN ('read', 'refused', 'expired')),
  archive_id    INTEGER REFERENCES archive CHECK ((archive_id IS NOT NULL) = (state = 'read')),
  carries_since TEXT NOT NULL, -- when these bytes became public: the publication, or for a replaced file its last touch
  reason        TEXT CHECK (reason IN ('unreachable', 'denied', 'malformed')),
  what          TEXT CHECK ((what IS NOT NULL) = (state = 'refused')),
  place         TEXT CHECK ((place IS NULL) = (what IS NULL)),
  next          TEXT CHECK ((next IS NULL) = (what IS NULL)),
  first_run_id  INTEGER NOT NULL REFERENCES run,
  closed_run_id INTEGER REFERENCES run CHECK (closed_run_id > first_run_id),
  CHECK ((reason IS NULL) = (what IS NULL))
) STRICT;
CREATE UNIQUE INDEX edition_open ON edition (list_id, title, asset) WHERE closed_run_id IS NULL;
CREATE INDEX edition_by_name ON edition (list_id, title, asset);
CREATE INDEX edition_by_run ON edition (first_run_id);

-- What an edition that was read held, document by document; the columns are those of `version`.
CREATE TABLE edition_document (
  edition_id       INTEGER NOT NULL REFERENCES edition,
  subject_id       INTEGER NOT NULL REFERENCES subject,
  blob_id          INTEGER NOT NULL REFERENCES blob,
  core_version     TEXT,
  deprecated       INTEGER NOT NULL CHECK (deprecated IN (0, 1)),
  content_digest   BLOB CHECK (length(content_digest) = 32),
  structure_digest BLOB CHECK (length(structure_digest) = 32),
  location         TEXT NOT NULL,
  problem_what     TEXT,
  problem_place    TEXT CHECK ((problem_place IS NULL) = (problem_what IS NULL)),
  problem_next     TEXT CHECK ((problem_next IS NULL) = (problem_what IS NULL)),
  PRIMARY KEY (edition_id, subject_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX edition_document_by_content ON edition_document (content_digest);

-- Where every version comes from: the edition, of any source, that was the first to carry the same content under the
-- same track and schema; NULLs where no edition did.
CREATE VIEW v_origin AS
SELECT version.id AS version_id, edition.id AS edition_id, source.name AS source, edition.title AS release,
  edition.commit_id AS commit_id, edition.carries_since AS published_at
FROM version
JOIN subject ON subject.id = version.subject_id
LEFT JOIN edition ON edition.id = (
  SELECT carrier.id
  FROM edition_document AS document
  JOIN subject AS namesake ON namesake.id = document.subject_id
  JOIN edition AS carrier ON carrier.id = document.edition_id
  WHERE document.content_digest = version.content_digest
    AND namesake.track = subject.track AND namesake.schema = subject.schema
  ORDER BY carrier.carries_since, carrier.id LIMIT 1)
LEFT JOIN edition_list ON edition_list.id = edition.list_id
LEFT JOIN source ON source.id = edition_list.source_id;
