-- From then on nothing is known of this person; the number stays, for the trail speaks of it.
ALTER TABLE account ADD COLUMN erased_at timestamptz;
ALTER TABLE account ADD CONSTRAINT account_erased_after_end CHECK (erased_at IS NULL OR ended_at IS NOT NULL);
