CREATE TABLE probe (
    one    boolean PRIMARY KEY DEFAULT true CHECK (one),
    sealed bytea NOT NULL
);
COMMENT ON TABLE probe IS 'A known word, sealed: a key that opens it is the right one.';
