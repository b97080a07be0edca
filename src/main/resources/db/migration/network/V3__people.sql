-- How much who leads thinks that one party trusts another, 1 to 5. Read by who leads only, and never added to what parties say.
CREATE TABLE trust_note (
    approach integer NOT NULL,
    one integer NOT NULL REFERENCES organisation,
    other integer NOT NULL REFERENCES organisation,
    score integer NOT NULL CHECK (score BETWEEN 1 AND 5),
    noted_by text NOT NULL,
    noted_at timestamptz NOT NULL,
    PRIMARY KEY (one, other),
    CHECK (one <> other)
);
CREATE INDEX trust_note_approach ON trust_note (approach);
CREATE INDEX trust_note_other ON trust_note (other);

-- That somebody knows another, or refers people to them, and what that is written down for; ends with either of them.
CREATE TABLE acquaintance (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    approach integer NOT NULL,
    one integer NOT NULL REFERENCES person ON DELETE CASCADE,
    other integer NOT NULL REFERENCES person ON DELETE CASCADE,
    kind text NOT NULL CHECK (kind IN ('KNOWS', 'REFERS')),
    purpose text NOT NULL CHECK (purpose IN ('TOGETHER', 'REFER', 'INVITE')),
    noted_by text NOT NULL,
    noted_at timestamptz NOT NULL,
    UNIQUE (one, other, kind),
    CHECK (one <> other)
);
CREATE INDEX acquaintance_approach ON acquaintance (approach);
CREATE INDEX acquaintance_other ON acquaintance (other);
