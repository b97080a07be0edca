-- A step model as it was when somebody adapted it, or when a round began with it; never changed, so that a round keeps its own.
CREATE TABLE model (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    key text NOT NULL,
    hash text NOT NULL,
    yaml text NOT NULL,
    -- an account that adapted it, or the program whose own it is
    made_by text NOT NULL,
    made_at timestamptz NOT NULL,
    -- offered to rounds to come, instead of the program's own of that key
    offered boolean NOT NULL,
    UNIQUE (key, hash)
);
CREATE UNIQUE INDEX model_offered ON model (key) WHERE offered;

-- One time round for an approach.
CREATE TABLE round (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    approach integer NOT NULL,
    number integer NOT NULL,
    model integer NOT NULL REFERENCES model,
    begun_at timestamptz NOT NULL,
    closed_at timestamptz,
    UNIQUE (approach, number)
);
CREATE UNIQUE INDEX round_open ON round (approach) WHERE closed_at IS NULL;

-- How far a step was said to be, each time; a step by its place in the model under all models.
CREATE TABLE mark (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    round integer NOT NULL REFERENCES round ON DELETE CASCADE,
    place text NOT NULL,
    state text NOT NULL CHECK (state IN ('TODO', 'BUSY', 'DONE', 'SKIPPED')),
    reason text NOT NULL,
    made_by text NOT NULL,
    made_at timestamptz NOT NULL,
    CHECK (state <> 'SKIPPED' OR reason <> '')
);
CREATE INDEX mark_round ON mark (round, place, id);

-- What was answered to a question, with the words in which it was asked: they outlive a change of model.
CREATE TABLE answer (
    round integer NOT NULL REFERENCES round ON DELETE CASCADE,
    question text NOT NULL,
    place text NOT NULL,
    nl text NOT NULL,
    en text NOT NULL,
    answer text NOT NULL CHECK (answer IN ('YES', 'NO', 'NOT_YET')),
    note text NOT NULL,
    given_by text NOT NULL,
    given_at timestamptz NOT NULL,
    version integer NOT NULL,
    PRIMARY KEY (round, question)
);

-- What the working group writes down with a step.
CREATE TABLE note (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    round integer NOT NULL REFERENCES round ON DELETE CASCADE,
    place text NOT NULL,
    words text NOT NULL,
    made_by text NOT NULL,
    made_at timestamptz NOT NULL
);
CREATE INDEX note_round ON note (round, place);

-- What shows that a step was done: a link, or the name of a paper that somebody keeps.
CREATE TABLE proof (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    round integer NOT NULL REFERENCES round ON DELETE CASCADE,
    place text NOT NULL,
    title text NOT NULL,
    url text NOT NULL,
    dated date NOT NULL,
    made_by text NOT NULL,
    made_at timestamptz NOT NULL
);
CREATE INDEX proof_round ON proof (round, place);
