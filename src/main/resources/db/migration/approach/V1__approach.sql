-- A neighbourhood's approach, and the place it is for.
CREATE TABLE approach (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name text NOT NULL,
    area text NOT NULL,
    made_at timestamptz NOT NULL
);

-- Who takes part, as what, from when until when; an account by its reference.
CREATE TABLE member (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    approach integer NOT NULL REFERENCES approach,
    account text NOT NULL,
    part text NOT NULL CHECK (part IN ('FACILITATOR', 'MEMBER', 'PARTNER')),
    since timestamptz NOT NULL,
    until timestamptz
);
CREATE UNIQUE INDEX member_now ON member (approach, account) WHERE until IS NULL;
CREATE INDEX member_account ON member (account) WHERE until IS NULL;
