-- What an approach was asked, as said each time: the newest counts, the earlier ones stay to be read.
CREATE TABLE assignment (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    approach integer NOT NULL,
    kind text NOT NULL CHECK (kind IN ('QUESTION', 'MISSION', 'VISION')),
    question text NOT NULL,
    commissioner text NOT NULL,
    decider text NOT NULL,
    result text NOT NULL,
    hours integer CHECK (hours > 0),
    begins date,
    ends date CHECK (ends >= begins),
    stays_until date,
    successor text NOT NULL,
    history text NOT NULL,
    said_by text NOT NULL,
    said_at timestamptz NOT NULL
);
CREATE INDEX ON assignment (approach, id);

-- How far a party stands behind it, gauged again and again.
CREATE TABLE support (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    approach integer NOT NULL,
    party text NOT NULL CHECK (party IN ('GEMEENTE', 'GPS', 'RESIDENTS', 'PARTNERS')),
    level text NOT NULL CHECK (level IN ('NO', 'WAITS', 'CONDITIONAL', 'YES')),
    gauged_on date,
    said text NOT NULL,
    noted_by text NOT NULL
);
CREATE INDEX ON support (approach, gauged_on);

-- For whom and where, from when on, and why it became narrower or wider.
CREATE TABLE focus (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    approach integer NOT NULL,
    since date,
    area text NOT NULL,
    area_name text NOT NULL,
    people text NOT NULL,
    theme text NOT NULL,
    reason text NOT NULL,
    noted_by text NOT NULL
);
CREATE INDEX ON focus (approach, since);

-- What runs in the wijk already.
CREATE TABLE effort (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    approach integer NOT NULL,
    kind text NOT NULL CHECK (kind IN ('TALKS', 'INITIATIVE', 'PLAN')),
    name text NOT NULL,
    held_by text NOT NULL,
    rhythm text NOT NULL,
    programmes text[] NOT NULL,
    joining text NOT NULL,
    link text NOT NULL,
    until date,
    noted_by text NOT NULL,
    noted_at timestamptz NOT NULL,
    ended_at timestamptz
);
CREATE INDEX ON effort (approach);

-- What stands in the way, who can break it, when they were asked, and what they answered.
CREATE TABLE obstacle (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    approach integer NOT NULL,
    kind text NOT NULL,
    what text NOT NULL,
    breaker text NOT NULL,
    asked_on date,
    answer text NOT NULL,
    answered_on date,
    shared boolean NOT NULL,
    noted_by text NOT NULL,
    noted_at timestamptz NOT NULL,
    gone_on date,
    CHECK (answered_on >= asked_on)
);
CREATE INDEX ON obstacle (approach);
