-- One delivery of one table of a publisher. Only PUBLISHED releases are read; WITHDRAWN ones stay, marked.
CREATE TABLE release (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    source text NOT NULL,
    dataset text NOT NULL,
    title text NOT NULL,
    version text NOT NULL,
    area_year smallint NOT NULL,
    origin text NOT NULL,
    retrieved_at timestamptz NOT NULL,
    state text NOT NULL CHECK (state IN ('DRAFT', 'PUBLISHED', 'REPLACED', 'WITHDRAWN')),
    published_at timestamptz,
    withdrawn_at timestamptz,
    withdrawn_why text,
    replaces integer REFERENCES release
);
CREATE UNIQUE INDEX release_current ON release (dataset) WHERE state = 'PUBLISHED';

-- What stands at which position of the arrays in figures, and for how many areas there is a value.
CREATE TABLE release_column (
    release integer NOT NULL REFERENCES release ON DELETE CASCADE,
    period text NOT NULL,
    block smallint NOT NULL,
    position smallint NOT NULL,
    indicator text NOT NULL,
    known integer NOT NULL,
    PRIMARY KEY (release, period, block, position)
);

-- All values of a block of indicators for one area and period: a profile reads a handful of rows, a map one per area.
-- reasons has a letter for each position: '.' where there is a value, else Figure.Reason's code.
CREATE TABLE figures (
    release integer NOT NULL REFERENCES release ON DELETE CASCADE,
    area text NOT NULL,
    period text NOT NULL,
    block smallint NOT NULL,
    values float8[] NOT NULL,
    reasons text NOT NULL,
    lower float8[],
    upper float8[],
    PRIMARY KEY (release, area, period, block)
) WITH (toast_tuple_target = 8160);

-- Rows on their way in. Unlogged: after a crash the load begins anew, and the figures that were there stand.
CREATE UNLOGGED TABLE staged (
    release integer NOT NULL,
    area text NOT NULL,
    period text NOT NULL,
    block smallint NOT NULL,
    values float8[] NOT NULL,
    reasons text NOT NULL,
    lower float8[],
    upper float8[]
);
CREATE INDEX staged_release ON staged (release);

-- Goes up with every publication, so that each node knows when what it remembers is old.
CREATE TABLE edition (
    number bigint NOT NULL
);
INSERT INTO edition VALUES (1);
