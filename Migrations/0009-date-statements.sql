-- From which run on a statement was known, like an answer of a probe: the run after it. The clock of the machine on which
-- somebody stated something may be ahead of the one that runs at night, so `stated_at` alone cannot tell.
--
-- Rows from before have none; for them their own time decides.
ALTER TABLE attestation ADD COLUMN known_from INTEGER;
ALTER TABLE review ADD COLUMN known_from INTEGER;
ALTER TABLE review_closing ADD COLUMN known_from INTEGER;

-- Whether the run that asked was one of GitHub Actions, whatever came of it.
ALTER TABLE probe_answer ADD COLUMN from_actions INTEGER NOT NULL DEFAULT 0 CHECK (from_actions IN (0, 1));
