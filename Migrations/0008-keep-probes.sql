-- What runs learned beside the schemas, what people stated, and what reviews decided.
--
-- A night asks every probe anew, and mostly hears what it heard before. So a body is stored once under its digest, and an
-- answer is a narrow row that holds what differs every night: the moment, the latency and the digest of the bytes read.

-- A question: what is looked at, and where.
CREATE TABLE probe (
  id     INTEGER PRIMARY KEY,
  kind   TEXT NOT NULL,
  target TEXT NOT NULL,
  UNIQUE (kind, target)
) STRICT;

-- What an answer says, apart from what differs every night: {"facts": …}, {"not_there": true} or {"problem": …}; of facts
-- that are a list {"parts": […]}, the numbers of its elements' bodies here, each a list of one.
CREATE TABLE probe_body (
  id     INTEGER PRIMARY KEY,
  sha256 BLOB NOT NULL UNIQUE CHECK (length(sha256) = 32),
  body   TEXT NOT NULL CHECK (json_valid(body))
) STRICT;

-- A file of answers that a run elsewhere left behind and somebody imported, once.
CREATE TABLE evidence (
  id           INTEGER PRIMARY KEY,
  sha256       BLOB NOT NULL UNIQUE CHECK (length(sha256) = 32),
  tool_version TEXT NOT NULL, -- of the program that asked
  imported_at  TEXT NOT NULL
) STRICT;

-- One answer; the order of `id` is that of recording. `known_from` is the run that asked, or the one after the import:
-- an assessment of an older run never saw it.
CREATE TABLE probe_answer (
  id           INTEGER PRIMARY KEY,
  known_from   INTEGER NOT NULL,
  probe_id     INTEGER NOT NULL REFERENCES probe,
  asked_at     TEXT NOT NULL,
  sha256       BLOB CHECK (length(sha256) = 32), -- of the bytes that the facts were read from
  body_id      INTEGER NOT NULL REFERENCES probe_body,
  latency      INTEGER, -- milliseconds, where the facts are of a service's health
  evidence_id  INTEGER REFERENCES evidence
) STRICT;
CREATE INDEX probe_answer_by_run ON probe_answer (known_from);

-- What a person stated about a line of the checklist, or a trigger that allows it. The newest statement counts.
CREATE TABLE attestation (
  id         INTEGER PRIMARY KEY,
  item       TEXT NOT NULL,
  kind       TEXT NOT NULL CHECK (kind IN ('pass', 'fail', 'waived')),
  stated_by  TEXT NOT NULL,
  note       TEXT NOT NULL,
  stated_at  TEXT NOT NULL,
  expires_at TEXT CHECK (expires_at IS NOT NULL OR kind <> 'waived') -- the end of the last day on which it holds
) STRICT;

-- A review, and how it ended: a closing is a row of its own, so that nothing here is ever written over.
CREATE TABLE review (
  id        INTEGER PRIMARY KEY,
  opened_at TEXT NOT NULL
) STRICT;
CREATE TABLE review_closing (
  review_id INTEGER PRIMARY KEY REFERENCES review,
  closed_at TEXT NOT NULL,
  decision  TEXT NOT NULL CHECK (decision IN ('defer', 'option-a', 'option-b')),
  until     TEXT,
  note      TEXT NOT NULL
) STRICT;

-- Who said what, and when, is only ever added to.
CREATE TRIGGER attestation_stays BEFORE UPDATE ON attestation
BEGIN SELECT raise(ABORT, 'an attestation is never changed: state it anew'); END;
CREATE TRIGGER attestation_remains BEFORE DELETE ON attestation
BEGIN SELECT raise(ABORT, 'an attestation is never deleted: state the contrary'); END;
CREATE TRIGGER review_stays BEFORE UPDATE ON review
BEGIN SELECT raise(ABORT, 'a review is never changed: close it, and open another'); END;
CREATE TRIGGER review_remains BEFORE DELETE ON review
BEGIN SELECT raise(ABORT, 'a review is never deleted: close it'); END;
CREATE TRIGGER review_closing_stays BEFORE UPDATE ON review_closing
BEGIN SELECT raise(ABORT, 'a closed review is never changed: open another'); END;
CREATE TRIGGER review_closing_remains BEFORE DELETE ON review_closing
BEGIN SELECT raise(ABORT, 'a closed review is never deleted: open another'); END;

-- Beside the triggers, the lines of the checklist and the decision have a state that holds for an interval of runs.
ALTER TABLE assessment RENAME COLUMN trigger_id TO name;
ALTER TABLE assessment ADD COLUMN kind TEXT NOT NULL DEFAULT 'trigger' CHECK (kind IN ('trigger', 'item', 'decision'));
DROP INDEX assessment_open;
CREATE UNIQUE INDEX assessment_open ON assessment (kind, name) WHERE closed_run_id IS NULL;
CREATE INDEX assessment_by_run ON assessment (first_run_id);

-- For people: every answer of every run in order, with what it says.
CREATE VIEW v_probe_answers AS
SELECT probe.kind, probe.target, probe_answer.asked_at, probe_answer.latency, probe_body.body,
  probe_answer.known_from AS run_id, evidence.imported_at
FROM probe_answer
JOIN probe ON probe.id = probe_answer.probe_id
JOIN probe_body ON probe_body.id = probe_answer.body_id
LEFT JOIN evidence ON evidence.id = probe_answer.evidence_id
ORDER BY probe_answer.id;
