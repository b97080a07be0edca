-- A group of people in an approach; who is in it stands in the network, here only their number.
CREATE TABLE team (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    approach integer NOT NULL,
    kind text NOT NULL CHECK (kind IN ('CORE', 'WORKING', 'STEERING', 'AMBASSADORS', 'THINK_TANK', 'RESIDENTS', 'OTHER')),
    name text NOT NULL,
    mandate text NOT NULL,
    begun_on date,
    ended_on date CHECK (ended_on >= begun_on)
);
CREATE INDEX ON team (approach);

CREATE TABLE place (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    team integer NOT NULL REFERENCES team,
    person integer NOT NULL,
    task text NOT NULL CHECK (task IN ('CHAIR', 'PULLER', 'MEMBER')),
    since date NOT NULL,
    until date CHECK (until >= since)
);
CREATE UNIQUE INDEX place_now ON place (team, person) WHERE until IS NULL;

-- What was agreed with a party, and until when it pays.
CREATE TABLE agreement (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    approach integer NOT NULL,
    organisation integer NOT NULL,
    kind text NOT NULL CHECK (kind IN ('VISION', 'INTENT', 'COVENANT')),
    agreed_on date NOT NULL,
    about text NOT NULL,
    document text NOT NULL,
    funds_until date,
    noted_by text NOT NULL,
    ended_on date
);
CREATE INDEX ON agreement (approach);

-- What somebody carried who left, and to whom it went.
CREATE TABLE handover (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    approach integer NOT NULL,
    leaver integer NOT NULL,
    successor integer NOT NULL,
    handed_on date NOT NULL,
    carried text NOT NULL,
    noted_by text NOT NULL
);
CREATE INDEX ON handover (approach);
