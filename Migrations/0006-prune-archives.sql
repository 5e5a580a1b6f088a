-- When the bytes of an archive were dropped on request. Its row stays, and so does every document that it held.
ALTER TABLE archive ADD COLUMN pruned_at TEXT CHECK (pruned_at IS NULL OR bytes IS NULL);
