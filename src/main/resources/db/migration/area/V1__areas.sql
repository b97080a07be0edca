-- A code in a year. place joins what is the same place over the years; it is worked out anew whenever a year is learned.
-- names holds what people may type for it, each between bars: | s gravenhage | sgravenhage | den haag |
CREATE TABLE area (
    code text COLLATE "C" NOT NULL,
    year smallint NOT NULL,
    kind text NOT NULL,
    name text NOT NULL,
    names text NOT NULL,
    gemeente text COLLATE "C",
    wijk text COLLATE "C",
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

-- One line for each place that is still there, in its newest year. whole adds the names of what it lies in; of two with the
-- same name the one with the lower level comes first.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE TABLE search (
    code text COLLATE "C" PRIMARY KEY,
    year smallint NOT NULL,
    level smallint NOT NULL,
    inhabitants integer,
    names text NOT NULL,
    whole text NOT NULL
);
CREATE INDEX search_whole ON search USING gin (whole gin_trgm_ops) WITH (fastupdate = off);

-- Which provincie and which GGD-regio a gemeente lies in.
CREATE TABLE region (
    gemeente text COLLATE "C" NOT NULL,
    year smallint NOT NULL,
    region text COLLATE "C" NOT NULL,
    PRIMARY KEY (gemeente, year, region)
);
CREATE INDEX region_members ON region (region, year);

-- How many addresses of a six-character postcode lie in a buurt. Collation C lets an index answer LIKE '9741%'.
CREATE TABLE postcode (
    postcode text COLLATE "C" NOT NULL,
    buurt text COLLATE "C" NOT NULL,
    year smallint NOT NULL,
    addresses integer NOT NULL,
    PRIMARY KEY (postcode, buurt, year)
);
CREATE INDEX postcode_buurt ON postcode (buurt, year);

-- Rings in whole metres of the Dutch grid, packed as Border.packed() says.
CREATE TABLE border (
    code text COLLATE "C" NOT NULL,
    year smallint NOT NULL,
    rings bytea NOT NULL,
    PRIMARY KEY (code, year)
);

-- A focus area is an area like others; here stands what it is made of, and by whom.
CREATE TABLE focus_area (
    code text COLLATE "C" PRIMARY KEY,
    name text NOT NULL,
    year smallint NOT NULL,
    made_by text NOT NULL,
    made_at timestamptz NOT NULL
);
CREATE TABLE focus_part (
    focus text COLLATE "C" NOT NULL REFERENCES focus_area ON DELETE CASCADE,
    code text COLLATE "C" NOT NULL,
    PRIMARY KEY (focus, code)
);
CREATE SEQUENCE focus_number;
