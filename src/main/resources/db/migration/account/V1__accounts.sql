CREATE TABLE account (
    id             uuid PRIMARY KEY,
    email          text NOT NULL CHECK (email = lower(email)),
    name           text NOT NULL,
    role           text NOT NULL CHECK (role IN ('DATA_MANAGER', 'ADMINISTRATOR')),
    password       text,
    made_at        timestamptz NOT NULL,
    signed_in_at   timestamptz,
    ended_at       timestamptz
);
COMMENT ON COLUMN account.password IS 'An Argon2 hash; empty until the person has set a password.';
CREATE UNIQUE INDEX account_email ON account (email) WHERE ended_at IS NULL;

CREATE TABLE link (
    token_hash text PRIMARY KEY,
    account    uuid REFERENCES account (id),
    expires_at timestamptz NOT NULL
);
COMMENT ON TABLE link IS 'One-time links: to set the password of an account, or without one to make the first administrator.';

CREATE TABLE sign_in_try (
    email_hash   text PRIMARY KEY,
    tries        int NOT NULL,
    last_at      timestamptz NOT NULL,
    locked_until timestamptz
);
COMMENT ON TABLE sign_in_try IS 'Wrong passwords in a row, by the hash of what was typed as e-mail address, also of those who have no account.';
CREATE INDEX sign_in_try_last ON sign_in_try (last_at);
