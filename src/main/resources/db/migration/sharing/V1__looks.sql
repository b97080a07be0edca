-- Somebody wants more people to read figures of theirs, and somebody else looks first.
CREATE TABLE look (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    -- what the figures came from, as the trail calls it: contribution:12
    subject text NOT NULL,
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
CREATE UNIQUE INDEX look_open ON look (subject) WHERE answer IS NULL;
CREATE INDEX look_subject ON look (subject, id);
