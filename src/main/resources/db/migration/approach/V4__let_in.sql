-- Who let somebody in from outside, and which facilitator saw that; empty where a facilitator let them in.
ALTER TABLE member ADD COLUMN let_in_by text;
ALTER TABLE member ADD COLUMN seen_at timestamptz;
ALTER TABLE member ADD COLUMN seen_by text;
ALTER TABLE member ADD CHECK (num_nonnulls(seen_at, seen_by) IN (0, 2));
