-- More parts than three.
ALTER TABLE member DROP CONSTRAINT member_part_check;
ALTER TABLE member ADD CONSTRAINT member_part_check CHECK (part IN
    ('FACILITATOR', 'MEMBER', 'NOTE_TAKER', 'EPIDEMIOLOGIST', 'MAP_KEEPER', 'COMMISSIONER', 'PARTNER', 'RESIDENT'));

-- One that is only an example: whoever is signed in reads it, and nobody writes in it.
ALTER TABLE approach ADD COLUMN example boolean NOT NULL DEFAULT false;
