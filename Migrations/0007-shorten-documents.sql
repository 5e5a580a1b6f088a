-- Documents are kept as zstd frames: whole, or as the difference from an earlier document of the same schema.
--
-- `size` is the document's length in bytes; NULL says that `bytes` is the document itself, as all were before. `base_id`
-- names the document whose text the frame refers back to (zstd's reference prefix), which itself refers to none, so that
-- reading one takes two rows. `schema-drift show` prints documents; `zstd -d` reads the frames without a base.
ALTER TABLE blob ADD COLUMN size INTEGER CHECK (size >= 0);
ALTER TABLE blob ADD COLUMN base_id INTEGER REFERENCES blob CHECK (base_id IS NULL OR size IS NOT NULL);
