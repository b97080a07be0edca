-- Borders come from a service as well; then the parts are its collections, and not gemeenten.
ALTER TABLE load RENAME COLUMN gemeenten TO parts;
ALTER TABLE load DROP CONSTRAINT load_kind_check;
ALTER TABLE load ADD CONSTRAINT load_kind_check CHECK (kind IN ('TABLE', 'FILE', 'BORDERS'));
