CREATE TABLE entry (
    number   bigint PRIMARY KEY CHECK (number > 0),
    at       timestamptz NOT NULL,
    actor    text NOT NULL,
    action   text NOT NULL,
    object   text NOT NULL,
    outcome  text NOT NULL CHECK (outcome IN ('DONE', 'REFUSED', 'FAILED')),
    origin   text NOT NULL,
    previous text NOT NULL,
    hash     text NOT NULL
);
COMMENT ON TABLE entry IS 'What was done, by whom; each row holds the SHA-256 of the one before it, so that a later change shows.';
CREATE INDEX entry_by_action ON entry (action, number DESC);

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the trail only grows: % of audit.entry is refused', TG_OP;
END $$;
CREATE TRIGGER only_grows BEFORE UPDATE OR DELETE ON entry FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
