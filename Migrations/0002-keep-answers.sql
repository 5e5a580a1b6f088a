-- What containment answered about pairs of schemas, so that no night asks what an earlier one settled.
--
-- A cache: every row can be found again from the documents, and may be deleted. The digests name schemas of which the
-- question has the same answer, see `PairKey`. An answer of another engine is not believed, and replaced when it is asked again.
CREATE TABLE answer (
  old_digest  BLOB NOT NULL CHECK (length(old_digest) = 32),
  new_digest  BLOB NOT NULL CHECK (length(new_digest) = 32),
  writer      TEXT NOT NULL CHECK (writer IN ('old', 'new')),          -- whose documents meet the other side's readers
  reading     TEXT NOT NULL CHECK (reading IN ('strict', 'declared')), -- what writers are taken to emit
  engine      INTEGER NOT NULL,
  budget      INTEGER NOT NULL, -- the steps that the search was allowed
  answer      TEXT NOT NULL CHECK (answer IN ('compatible', 'breaking', 'undetermined')),
  witness     TEXT CHECK ((witness IS NOT NULL) = (answer = 'breaking')), -- the document that shows the break, JSON
  code        TEXT CHECK ((code IS NOT NULL) = (answer = 'undetermined')),
  pointer     TEXT CHECK ((pointer IS NULL) = (code IS NULL)),
  detail      TEXT CHECK ((detail IS NULL) = (code IS NULL)),
  PRIMARY KEY (old_digest, new_digest, writer, reading)
) STRICT, WITHOUT ROWID;
