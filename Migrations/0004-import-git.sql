-- Runs that were imported from a repository's past, and the findings that stand.

-- The commit that was read, where the run was imported; NULL for a night.
ALTER TABLE reading ADD COLUMN revision TEXT;

-- For people: what the newest judgement on each schema found. `fresh` is 1 where the newest run made it.
CREATE VIEW v_open_findings AS
SELECT source.name AS source, subject.track, subject.schema, judgement.kind,
  json_extract(finding.value, '$.severity') AS severity, json_extract(finding.value, '$.rule') AS rule,
  json_extract(finding.value, '$.pointer') AS pointer, json_extract(finding.value, '$.message') AS message,
  run.started_at AS judged, judgement.run_id = (SELECT max(id) FROM run) AS fresh
FROM judgement
JOIN subject ON subject.id = judgement.subject_id
JOIN source ON source.id = subject.source_id
JOIN run ON run.id = judgement.run_id
JOIN json_each(judgement.body, '$.findings') AS finding
WHERE judgement.run_id = (SELECT max(newest.run_id) FROM judgement AS newest WHERE newest.subject_id = judgement.subject_id)
ORDER BY source.name, subject.track, subject.schema, judgement.position, finding.key;
