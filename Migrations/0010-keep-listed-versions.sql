-- The versions of a registry that numbers them which no run saw as the newest: registered before the first run, or between
-- two. Nobody knows when they were current; the transitive modes ask about them.
--
-- A version is listed from `first_run_id` on, and its document is known from `read_run_id` on; until then the problem says
-- why it is not, and every run asks for it again. With a document the problem says why it is no version of a schema at all. From
-- `closed_run_id` on the row counts no more: the registry has another document under the number, or a version that was
-- never read is listed no longer, or was the newest since.
CREATE TABLE listed_version (
  subject_id       INTEGER NOT NULL REFERENCES subject,
  number           INTEGER NOT NULL CHECK (number >= 1),
  first_run_id     INTEGER NOT NULL REFERENCES run,
  read_run_id      INTEGER REFERENCES run CHECK (read_run_id >= first_run_id),
  closed_run_id    INTEGER REFERENCES run CHECK (closed_run_id > first_run_id),
  blob_id          INTEGER REFERENCES blob CHECK ((blob_id IS NULL) = (read_run_id IS NULL)),
  deprecated       INTEGER NOT NULL CHECK (deprecated IN (0, 1)),
  content_digest   BLOB CHECK (length(content_digest) = 32),
  structure_digest BLOB CHECK (length(structure_digest) = 32),
  location         TEXT NOT NULL,
  problem_what     TEXT CHECK (problem_what IS NOT NULL OR blob_id IS NOT NULL),
  problem_place    TEXT CHECK ((problem_place IS NULL) = (problem_what IS NULL)),
  problem_next     TEXT CHECK ((problem_next IS NULL) = (problem_what IS NULL)),
  PRIMARY KEY (subject_id, number, first_run_id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX listed_version_open ON listed_version (subject_id, number) WHERE closed_run_id IS NULL;
