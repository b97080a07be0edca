-- One partner asked for one figure of one area.
CREATE TABLE request (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    organisation text NOT NULL,
    contact text NOT NULL,
    email text NOT NULL,
    wanted text NOT NULL,
    -- key of the entry of the catalogue
    supply text,
    area_code text NOT NULL,
    area_name text NOT NULL,
    asked_by text NOT NULL,
    asked_at timestamptz NOT NULL,
    -- from this day on it is to be asked again
    due date NOT NULL,
    reminded integer NOT NULL DEFAULT 0,
    state text NOT NULL CHECK (state IN ('ASKED', 'YES', 'LATER', 'NO', 'SUPPLIED', 'CLOSED'))
);

-- What the partner answered, each time.
CREATE TABLE answer (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    request integer NOT NULL REFERENCES request ON DELETE CASCADE,
    answer text NOT NULL CHECK (answer IN ('YES', 'LATER', 'NO')),
    reason text CHECK (reason IN ('TIME', 'PRIVACY', 'COMPETITION', 'NOT_RELEVANT', 'NOT_FOR_AREA')),
    promised date,
    said text NOT NULL,
    given_by text NOT NULL,
    given_at timestamptz NOT NULL,
    CHECK (answer <> 'NO' OR reason IS NOT NULL),
    CHECK (answer <> 'LATER' OR promised IS NOT NULL)
);
CREATE INDEX answer_request ON answer (request, id);

-- By which a partner without an account answers; only the hash of the token is here.
CREATE TABLE link (
    token_hash text PRIMARY KEY,
    request integer NOT NULL REFERENCES request ON DELETE CASCADE,
    expires_at timestamptz NOT NULL
);
CREATE INDEX link_request ON link (request);

-- Each file that came by a link within a day, taken or not: a link may send some files, and not fill the disk.
CREATE TABLE sent (
    request integer NOT NULL REFERENCES request ON DELETE CASCADE,
    at timestamptz NOT NULL,
    bytes bigint NOT NULL
);
CREATE INDEX sent_request ON sent (request, at);
