-- Passkeys (WebAuthn): only what is public of each. Its secret never leaves the device of its owner.
CREATE TABLE passkey (
    credential  bytea PRIMARY KEY,
    account     uuid NOT NULL REFERENCES account (id),
    name        text NOT NULL,
    public_key  bytea NOT NULL,
    attestation bytea NOT NULL,
    uses        bigint NOT NULL,
    transports  text[] NOT NULL,
    copies      boolean NOT NULL,
    copied      boolean NOT NULL,
    made_at     timestamptz NOT NULL,
    used_at     timestamptz
);
CREATE INDEX passkey_account ON passkey (account);
COMMENT ON COLUMN passkey.credential IS 'The id that the device gave it.';
COMMENT ON COLUMN passkey.attestation IS 'What the device said when it was made; the check of a signature reads the public key from it.';
COMMENT ON COLUMN passkey.uses IS 'As the device counts them, where it does.';
COMMENT ON COLUMN passkey.copies IS 'Whether it can be on more devices (backup eligible), and in the next column whether it was.';
