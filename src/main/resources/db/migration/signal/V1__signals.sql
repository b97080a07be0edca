-- Where an approach takes signals; no row, no page.
CREATE TABLE desk (
    approach integer PRIMARY KEY,
    opened_by text NOT NULL,
    opened_at timestamptz NOT NULL
);

-- What several signals are about, with the answer that everybody reads.
CREATE TABLE matter (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    approach integer NOT NULL,
    title text NOT NULL,
    made_by text NOT NULL,
    made_at timestamptz NOT NULL,
    became text CHECK (became IN ('VOICE', 'IDEA', 'THEME', 'PASSED_ON', 'NOTHING')),
    answer text NOT NULL DEFAULT '',
    answered_by text,
    answered_at timestamptz,
    CHECK ((became IS NULL) = (answered_at IS NULL))
);
CREATE INDEX matter_approach ON matter (approach, id);

-- What somebody saw in the neighbourhood; who that was is not known.
CREATE TABLE signal (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    approach integer NOT NULL,
    topic text NOT NULL,
    words text NOT NULL,
    -- a buurt, or PC and four digits; empty for the neighbourhood as a whole
    area text NOT NULL,
    teller text NOT NULL CHECK (teller IN ('', 'RESIDENT', 'VOLUNTEER', 'PROFESSIONAL')),
    noted_at timestamptz NOT NULL,
    matter integer REFERENCES matter
);
CREATE INDEX signal_approach ON signal (approach, noted_at);
CREATE INDEX signal_matter ON signal (matter);
