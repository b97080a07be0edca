-- What somebody looks like, sealed; only while they agree, said by their link or to somebody, and then how.
CREATE TABLE picture (
    person integer PRIMARY KEY REFERENCES person ON DELETE CASCADE,
    sealed bytea NOT NULL,
    agreed_on date NOT NULL,
    agreed_how text NOT NULL CHECK (agreed_how IN ('LINK', 'TOLD')),
    told text NOT NULL,
    noted_by text NOT NULL,
    noted_at timestamptz NOT NULL
);
