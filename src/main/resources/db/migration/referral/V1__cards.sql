-- A card that shows somebody the way to an activity. Of that somebody nothing is known.
CREATE TABLE card (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    approach integer NOT NULL,
    -- only who holds the card knows its code
    code_hash text NOT NULL UNIQUE,
    -- its last three signs, by which whoever made it tells cards apart
    code_end text NOT NULL,
    activity text NOT NULL,
    url text NOT NULL,
    dates text NOT NULL,
    contact text NOT NULL,
    made_by text NOT NULL,
    made_at timestamptz NOT NULL,
    outcome text CHECK (outcome IN ('CAME', 'STAYED_AWAY', 'OTHERWISE')),
    ticked_on date,
    CHECK ((outcome IS NULL) = (ticked_on IS NULL))
);
CREATE INDEX card_approach ON card (approach, made_at);
CREATE INDEX card_maker ON card (made_by, made_at);
