-- Whether a score is in the mean that is told: only once five or more came since the last that were taken in. Of a party that had
-- five, all were told already. Written anew in random order, so that where a row stands does not say when it came.
ALTER TABLE trust ADD COLUMN told boolean NOT NULL DEFAULT false;
WITH gone AS (DELETE FROM trust RETURNING about, score)
INSERT INTO trust (about, score, told)
SELECT about, score, count(*) OVER (PARTITION BY about) >= 5 FROM gone ORDER BY random();

-- On which day a party answered, and not at which moment.
UPDATE questionnaire
SET answered_at = date_trunc('day', answered_at AT TIME ZONE 'Europe/Amsterdam') AT TIME ZONE 'Europe/Amsterdam'
WHERE answered_at IS NOT NULL;
