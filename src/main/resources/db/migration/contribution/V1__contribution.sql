-- A sheet that somebody handed in, and what became of it.
CREATE TABLE contribution (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    owner text NOT NULL,
    supplier text NOT NULL,
    title text NOT NULL,
    file text NOT NULL,
    -- the request that it answers, of the module datarequest
    request integer,
    state text NOT NULL CHECK (state IN ('RECEIVED', 'DESCRIBED', 'PUBLISHED', 'DISCARDED', 'WITHDRAWN')),
    received_at timestamptz NOT NULL,
    -- how its columns are to be read, what its labels mean, what holds for all, and which areas its names stand for
    layout text,
    described jsonb,
    terms jsonb,
    areas jsonb,
    release integer,
    published_at timestamptz,
    ended_at timestamptz,
    said text NOT NULL DEFAULT ''
);
CREATE INDEX contribution_owner ON contribution (owner, id);

-- The sheet itself, until it is published or thrown away. Unlogged: no backup holds it, and after a crash it is asked for again.
CREATE UNLOGGED TABLE content (
    contribution integer PRIMARY KEY,
    bytes bytea NOT NULL
);

-- Its owner wants more people to read it, and somebody else looks first.
CREATE TABLE look (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    contribution integer NOT NULL REFERENCES contribution ON DELETE CASCADE,
    audience text NOT NULL CHECK (audience IN ('ORGANISATION', 'GROUP', 'PARTNERS', 'EVERYONE')),
    circle text,
    asked_by text NOT NULL,
    asked_at timestamptz NOT NULL,
    answer text CHECK (answer IN ('AGREED', 'REFUSED')),
    answered_by text,
    answered_at timestamptz,
    why text NOT NULL DEFAULT '',
    CHECK (answered_by IS NULL OR answered_by <> asked_by)
);
CREATE UNIQUE INDEX look_open ON look (contribution) WHERE answer IS NULL;

-- How a sheet is read and what it means, kept under a name so that next year's is read the same; versions stay.
CREATE TABLE recipe (
    name text NOT NULL,
    version integer NOT NULL,
    layout text NOT NULL,
    described jsonb NOT NULL,
    terms jsonb NOT NULL,
    areas jsonb NOT NULL,
    made_by text NOT NULL,
    made_at timestamptz NOT NULL,
    PRIMARY KEY (name, version)
);
