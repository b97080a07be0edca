-- What was asked to be loaded, how far it is and what came of it.
CREATE TABLE load (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind text NOT NULL CHECK (kind IN ('TABLE', 'FILE')),
    subject text NOT NULL,
    origin text NOT NULL,
    format text NOT NULL,
    gemeenten text[] NOT NULL,
    who text NOT NULL,
    state text NOT NULL CHECK (state IN ('REQUESTED', 'RUNNING', 'PUBLISHED', 'FAILED', 'CANCELLED', 'INTERRUPTED')),
    requested_at timestamptz NOT NULL,
    started_at timestamptz,
    ended_at timestamptz,
    rows bigint NOT NULL DEFAULT 0,
    share real NOT NULL DEFAULT 0,
    cancel boolean NOT NULL DEFAULT false,
    said text NOT NULL DEFAULT '',
    -- where a load that was cut off goes on: the draft, the publisher's version of it, and the page to fetch next
    release integer,
    version text,
    next text
);
CREATE INDEX load_state ON load (state);

-- The first thousand of each rule; how many there were in all is in finding_count.
CREATE TABLE finding (
    load integer NOT NULL REFERENCES load ON DELETE CASCADE,
    number integer GENERATED ALWAYS AS IDENTITY,
    place text NOT NULL,
    field text NOT NULL,
    value text NOT NULL,
    rule text NOT NULL,
    PRIMARY KEY (load, number)
);
CREATE TABLE finding_count (
    load integer NOT NULL REFERENCES load ON DELETE CASCADE,
    rule text NOT NULL,
    found bigint NOT NULL,
    PRIMARY KEY (load, rule)
);

-- What the rows so far told of the areas themselves. Lost in a crash of the database, as is the draft they belong to.
CREATE UNLOGGED TABLE learned (
    load integer NOT NULL,
    code text NOT NULL,
    name text,
    change text NOT NULL,
    urbanity integer,
    inhabitants integer,
    PRIMARY KEY (load, code)
);

-- Which jobs wait or run, and on which node; its columns are db-scheduler's.
CREATE TABLE scheduled_tasks (
    task_name text NOT NULL,
    task_instance text NOT NULL,
    task_data bytea,
    execution_time timestamptz NOT NULL,
    picked boolean NOT NULL,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures integer,
    last_heartbeat timestamptz,
    version bigint NOT NULL,
    priority smallint,
    PRIMARY KEY (task_name, task_instance)
);
CREATE INDEX scheduled_tasks_time ON scheduled_tasks (execution_time);
CREATE INDEX scheduled_tasks_heartbeat ON scheduled_tasks (last_heartbeat);
CREATE INDEX scheduled_tasks_priority ON scheduled_tasks (priority DESC, execution_time ASC);
