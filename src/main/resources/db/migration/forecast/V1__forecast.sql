-- A table that somebody handed in: people by age, somebody's forecast, care used by age, or what care there is. Kept as it was given.
CREATE TABLE delivery (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind text NOT NULL CHECK (kind IN ('POPULATION', 'FORECAST', 'USE', 'SUPPLY')),
    title text NOT NULL,
    publisher text NOT NULL,
    made_on date NOT NULL,
    file text NOT NULL,
    handed_by text NOT NULL,
    handed_at timestamptz NOT NULL
);

-- first_age and last_age are whole years; without last_age it has no end. area is empty for care used, which is of no place.
CREATE TABLE line (
    delivery integer NOT NULL REFERENCES delivery ON DELETE CASCADE,
    area text COLLATE "C" NOT NULL,
    year smallint NOT NULL,
    sex text NOT NULL CHECK (sex IN ('WOMEN', 'MEN', 'BOTH')),
    first_age smallint NOT NULL,
    last_age smallint,
    subject text NOT NULL,
    number float8 NOT NULL CHECK (number >= 0)
);
CREATE INDEX line_area ON line (area, delivery);
CREATE INDEX line_delivery ON line (delivery);

-- A name in the lines of a delivery of which it must still be said which area it is. Until then nobody reads that delivery.
CREATE TABLE unplaced (
    delivery integer NOT NULL REFERENCES delivery ON DELETE CASCADE,
    written text NOT NULL,
    name text NOT NULL,
    gemeente text,
    kind text,
    PRIMARY KEY (delivery, written)
);

-- What somebody put into a calculation: for each step of five years the homes built and the people who come less those who leave,
-- and the people in a home at four ages.
CREATE TABLE variant (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    area text COLLATE "C" NOT NULL,
    name text NOT NULL,
    homes integer[] NOT NULL,
    moves integer[] NOT NULL,
    people_per_home float8[] NOT NULL,
    made_by text NOT NULL,
    made_at timestamptz NOT NULL,
    UNIQUE (area, name)
);
