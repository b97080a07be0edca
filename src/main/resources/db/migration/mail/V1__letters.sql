CREATE TABLE letter (
    id        integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    recipient bytea,
    subject   bytea,
    content   bytea,
    about     text NOT NULL,
    state     text NOT NULL CHECK (state IN ('WAITING', 'HELD', 'SENT', 'PASSED_ON', 'REFUSED', 'GIVEN_UP')),
    tries     int NOT NULL DEFAULT 0,
    said      text NOT NULL DEFAULT '',
    made_at   timestamptz NOT NULL,
    CHECK (state NOT IN ('SENT', 'PASSED_ON') OR num_nonnulls(recipient, subject, content) = 0)
);
CREATE INDEX letter_made ON letter (made_at);
-- Not in a backup: put back, every letter would go out a second time.
COMMENT ON TABLE letter IS 'Passing: letters on their way, sealed until they have gone';
