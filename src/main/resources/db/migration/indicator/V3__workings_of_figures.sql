-- A release may tell several figures of an area, in several periods, each worked out in its own way. Those of a model, of which
-- a release tells one figure only, have neither.
ALTER TABLE working ADD COLUMN indicator text NOT NULL DEFAULT '', ADD COLUMN period text NOT NULL DEFAULT '';
ALTER TABLE working DROP CONSTRAINT working_pkey;
ALTER TABLE working ADD PRIMARY KEY (release, area, indicator, period);
