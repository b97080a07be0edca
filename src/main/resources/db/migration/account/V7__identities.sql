-- As whom the organisation's own provider (OpenID Connect) knows somebody.
CREATE TABLE identity (
    issuer  text NOT NULL,
    subject text NOT NULL,
    account uuid NOT NULL REFERENCES account (id),
    made_at timestamptz NOT NULL,
    PRIMARY KEY (issuer, subject),
    UNIQUE (account, issuer)
);
COMMENT ON COLUMN identity.subject IS 'What the provider calls this person and nobody else ever; name and address may change.';
