-- An entry may be at several places, each with times of its own.
CREATE TABLE service_at_location (
    id uuid PRIMARY KEY,
    service uuid NOT NULL REFERENCES service ON DELETE CASCADE,
    location uuid NOT NULL REFERENCES location,
    -- in which order its owner tells them
    number integer NOT NULL,
    UNIQUE (service, location)
);
CREATE INDEX service_at_location_location ON service_at_location (location);
-- Other programs know the one place of an entry by an id that was made of the entry's own (a UUID of version 3); it stays.
INSERT INTO service_at_location (id, service, location, number)
SELECT cast(overlay(overlay(known PLACING '3' FROM 13 FOR 1) PLACING substr('89ab', 1 + (strpos('0123456789abcdef', substr(known, 17, 1)) - 1) % 4, 1) FROM 17 FOR 1) AS uuid),
    id, location, 0
FROM (SELECT id, location, md5('service_at_location:' || id) AS known FROM service WHERE location IS NOT NULL) AS placed;

-- none where it is the same at all places
ALTER TABLE schedule ADD COLUMN location uuid;
ALTER TABLE schedule ADD FOREIGN KEY (service, location) REFERENCES service_at_location (service, location) ON DELETE CASCADE;

-- Where it is, written out for who looks for something near: its points, and the squares of 5 km that they lie in, which the one index of
-- all that is asked together knows as well.
ALTER TABLE service ADD COLUMN points point[] NOT NULL DEFAULT '{}', ADD COLUMN cells integer[] NOT NULL DEFAULT '{}';
UPDATE service SET points = ARRAY[at], cells = ARRAY[floor(at[0] / 5000)::integer * 1000 + floor(at[1] / 5000)::integer] WHERE at IS NOT NULL;
ALTER TABLE service ALTER COLUMN points DROP DEFAULT, ALTER COLUMN cells DROP DEFAULT, DROP COLUMN location, DROP COLUMN at;
DROP INDEX service_sought;
CREATE INDEX service_sought ON service USING gin (words, topics, audiences, moments, cells) WHERE state = 'PUBLISHED';
