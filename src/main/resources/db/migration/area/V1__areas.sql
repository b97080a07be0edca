-- A code in a year. place joins what is the same place over the years; it is worked out anew whenever a year is learned.
CREATE TABLE area (
    code text NOT NULL,
    year smallint NOT NULL,
    kind text NOT NULL,
    name text NOT NULL,
    gemeente text,
    wijk text,
    change text NOT NULL,
    urbanity smallint,
    inhabitants integer,
    place integer NOT NULL,
    PRIMARY KEY (code, year)
);
CREATE INDEX area_place ON area (place);
CREATE INDEX area_gemeente ON area (gemeente, year, kind);
CREATE INDEX area_kind ON area (kind, year, urbanity);
CREATE SEQUENCE place;

-- One line for each place and name to search in; the newest year wins.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE TABLE search (
    code text PRIMARY KEY,
    year smallint NOT NULL,
    words text NOT NULL
);
CREATE INDEX search_words ON search USING gin (words gin_trgm_ops);

-- Which provincie and which GGD-regio a gemeente lies in.
CREATE TABLE region (
    gemeente text NOT NULL,
    year smallint NOT NULL,
    region text NOT NULL,
    PRIMARY KEY (gemeente, year, region)
);
CREATE INDEX region_members ON region (region, year);

-- How many addresses of a six-character postcode lie in a buurt.
CREATE TABLE postcode (
    postcode text NOT NULL,
    buurt text NOT NULL,
    year smallint NOT NULL,
    addresses integer NOT NULL,
    PRIMARY KEY (postcode, buurt, year)
);
CREATE INDEX postcode_buurt ON postcode (buurt, year);

-- Rings as little-endian int32: longitude and latitude in millionths of a degree (see Border).
CREATE TABLE border (
    code text NOT NULL,
    year smallint NOT NULL,
    rings bytea NOT NULL,
    PRIMARY KEY (code, year)
);

CREATE TABLE focus_area (
    code text PRIMARY KEY,
    name text NOT NULL,
    year smallint NOT NULL,
    made_by text NOT NULL,
    made_at timestamptz NOT NULL
);
CREATE TABLE focus_part (
    focus text NOT NULL REFERENCES focus_area ON DELETE CASCADE,
    code text NOT NULL,
    PRIMARY KEY (focus, code)
);
