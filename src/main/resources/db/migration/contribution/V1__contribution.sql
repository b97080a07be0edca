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
    described jsonb NOT NULL DEFAULT '[]',
    terms jsonb,
    areas jsonb NOT NULL DEFAULT '{}',
    release integer,
    published_at timestamptz,
    ended_at timestamptz,
    said text NOT NULL DEFAULT ''
);
CREATE INDEX contribution_owner ON contribution (owner, id);

-- The sheet itself and what was read in it, until it is published or thrown away. Unlogged: no backup holds it, and after a crash
-- it is asked for again.
CREATE UNLOGGED TABLE content (
    contribution integer PRIMARY KEY,
    received_at timestamptz NOT NULL,
    bytes bytea NOT NULL,
    inventory jsonb,
    checked jsonb
);

-- A deed that takes a while, and how far it is; only the newest of a contribution counts.
CREATE UNLOGGED TABLE work (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    contribution integer NOT NULL,
    deed text NOT NULL CHECK (deed IN ('READ', 'CHECK', 'PUBLISH')),
    asked_by text NOT NULL,
    state text NOT NULL CHECK (state IN ('WAITING', 'DONE', 'FAILED')),
    rows bigint NOT NULL DEFAULT 0,
    said text NOT NULL DEFAULT ''
);
CREATE INDEX work_contribution ON work (contribution, id);

-- How a sheet is read and what it means, kept under a name so that next year's is read the same; versions stay.
CREATE TABLE recipe (
    name text NOT NULL,
    version integer NOT NULL,
    layout text NOT NULL,
    described jsonb NOT NULL,
    terms jsonb NOT NULL,
    areas jsonb NOT NULL,
    made_by text NOT NULL,
    held_by text NOT NULL,
    made_at timestamptz NOT NULL,
    PRIMARY KEY (name, version)
);
