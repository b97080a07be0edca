-- Who left an approach: what they had in hand, and who goes on with it.
CREATE TABLE handover (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    approach integer NOT NULL REFERENCES approach,
    leaver text NOT NULL,
    successor text NOT NULL,
    said text NOT NULL,
    handed_at timestamptz NOT NULL,
    handed_by text NOT NULL,
    CHECK (leaver <> successor)
);
CREATE INDEX handover_approach ON handover (approach);

CREATE TABLE handed (
    handover integer NOT NULL REFERENCES handover ON DELETE CASCADE,
    place integer NOT NULL,
    what text NOT NULL,
    url text NOT NULL,
    PRIMARY KEY (handover, place)
);
