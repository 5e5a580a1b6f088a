-- What sources state beside their documents, and what a run tells other systems.

-- The compatibility mode that a source last stated for a subject; it holds where the configuration sets none.
CREATE TABLE stated_mode (
  subject_id INTEGER PRIMARY KEY REFERENCES subject,
  mode       TEXT NOT NULL
) STRICT;

-- An event for one receiver. It is written with the run that saw it and marked once the receiver has accepted it, so that a
-- crash between the two sends it again, under the same key, and never loses it.
CREATE TABLE notice (
  id       INTEGER PRIMARY KEY,
  key      TEXT NOT NULL UNIQUE, -- the digest of receiver and state: a state is told once
  receiver TEXT NOT NULL,        -- as the configuration names it
  run_id   INTEGER NOT NULL REFERENCES run,
  body     TEXT NOT NULL CHECK (json_valid(body)),
  sent_at  TEXT
) STRICT;
CREATE INDEX notice_unsent ON notice (receiver, id) WHERE sent_at IS NULL;

-- What a run could not tell a receiver, said in its report.
CREATE TABLE sending_failure (
  run_id   INTEGER NOT NULL REFERENCES run,
  receiver TEXT NOT NULL,
  what     TEXT NOT NULL,
  place    TEXT NOT NULL,
  next     TEXT NOT NULL,
  PRIMARY KEY (run_id, receiver)
) STRICT, WITHOUT ROWID;
