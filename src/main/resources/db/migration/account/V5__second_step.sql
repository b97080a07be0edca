-- The app on somebody's phone that shows codes (RFC 6238), and codes on paper for when that phone is lost.
CREATE TABLE code_app (
    account   uuid PRIMARY KEY REFERENCES account (id),
    secret    bytea NOT NULL,
    last_step bigint NOT NULL,
    made_at   timestamptz NOT NULL
);
COMMENT ON COLUMN code_app.secret IS 'Sealed; the codes follow from it.';
COMMENT ON COLUMN code_app.last_step IS 'The half minute of the last code that was taken: a code that somebody saw being typed is of no use any more.';

CREATE TABLE paper_code (
    account   uuid NOT NULL REFERENCES account (id),
    code_hash text NOT NULL,
    PRIMARY KEY (account, code_hash)
);
