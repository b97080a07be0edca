-- A party in the network of an approach.
CREATE TABLE organisation (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    approach integer NOT NULL,
    name text NOT NULL,
    -- keys of domains, in the order of their file
    domains text[] NOT NULL,
    website text NOT NULL,
    phone text NOT NULL,
    address text NOT NULL,
    place text NOT NULL,
    -- metres of the Dutch grid; where it is on the map of the wijk
    x integer,
    y integer,
    made_by text NOT NULL,
    made_at timestamptz NOT NULL,
    ended_at timestamptz,
    CHECK ((x IS NULL) = (y IS NULL))
);
CREATE INDEX organisation_approach ON organisation (approach) WHERE ended_at IS NULL;

-- How a party stands towards the approach, as gauged each time; the newest counts.
CREATE TABLE stance (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    organisation integer NOT NULL REFERENCES organisation ON DELETE CASCADE,
    phase text NOT NULL CHECK (phase IN ('NOT_ASKED', 'ASKED', 'INTERESTED', 'TAKES_PART', 'CARRIES', 'LEFT')),
    -- draagvlak, 1 (none) to 5 (carries it)
    support integer CHECK (support BETWEEN 1 AND 5),
    interest text NOT NULL,
    contribution text NOT NULL,
    threshold text NOT NULL,
    brings text NOT NULL,
    gets text NOT NULL,
    meetings integer CHECK (meetings BETWEEN 0 AND 99),
    noted_by text NOT NULL,
    noted_at timestamptz NOT NULL
);
CREATE INDEX stance_organisation ON stance (organisation, id);

-- Somebody in the network. Who it is and how to reach them is sealed; when they leave the row goes.
CREATE TABLE person (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    approach integer NOT NULL,
    organisation integer REFERENCES organisation,
    -- name, function, e-mail, telephone, when to reach them
    sealed bytea NOT NULL,
    roles text[] NOT NULL,
    purpose text NOT NULL CHECK (purpose IN ('TOGETHER', 'REFER', 'INVITE')),
    basis text NOT NULL CHECK (basis IN ('TASK', 'INTEREST', 'CONSENT')),
    keep_until date NOT NULL,
    made_by text NOT NULL,
    made_at timestamptz NOT NULL,
    -- since when they know that they stand here: a letter went, or somebody gave them their link
    told_at timestamptz,
    -- since when they agree to stand on the koppelkaart, and whether they said so by their link or to somebody
    card_since timestamptz,
    card_how text CHECK (card_how IN ('LINK', 'TOLD')),
    CHECK ((card_since IS NULL) = (card_how IS NULL))
);
CREATE INDEX person_approach ON person (approach);
CREATE INDEX person_organisation ON person (organisation);
CREATE INDEX person_keep_until ON person (keep_until);

-- By which somebody without an account sees what is kept of them; only the hash of the token is here. It stays when the
-- person goes or gets another, so that who follows it later is told what became of it.
CREATE TABLE link (
    token_hash text PRIMARY KEY,
    person integer REFERENCES person ON DELETE SET NULL,
    expires_at timestamptz NOT NULL,
    ended_at timestamptz
);
CREATE INDEX link_person ON link (person);

-- A list of parties and people that was handed in and waits for somebody to say what is new and what was known; sealed.
CREATE TABLE batch (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    approach integer NOT NULL,
    sealed bytea NOT NULL,
    made_by text NOT NULL,
    made_at timestamptz NOT NULL
);

-- Whom to call in each domain of an approach: the koppelkaart.
CREATE TABLE pin (
    approach integer NOT NULL,
    domain text NOT NULL,
    person integer NOT NULL REFERENCES person ON DELETE CASCADE,
    about text NOT NULL,
    since timestamptz NOT NULL,
    PRIMARY KEY (approach, domain)
);
CREATE INDEX pin_person ON pin (person);

-- When the koppelkaart of an approach was put together, and until when it is to be used.
CREATE TABLE card (
    approach integer PRIMARY KEY,
    until date NOT NULL,
    made_by text NOT NULL,
    made_at timestamptz NOT NULL
);

-- How two parties stand to each other, from a day on, perhaps until another.
CREATE TABLE relation (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    approach integer NOT NULL,
    one integer NOT NULL REFERENCES organisation,
    other integer NOT NULL REFERENCES organisation,
    kind text NOT NULL CHECK (kind IN ('KNOWS', 'EXCHANGES', 'REFERS', 'TOGETHER')),
    -- 1 (now and then) to 3 (every week)
    strength integer NOT NULL CHECK (strength BETWEEN 1 AND 3),
    since date NOT NULL,
    until date,
    -- by whom; absent where a party said so itself
    noted_by text,
    noted_at timestamptz NOT NULL,
    CHECK (one <> other),
    CHECK (until >= since)
);
CREATE INDEX relation_approach ON relation (approach);

-- Asks a party how it stands to the others; only the hash of the token of its link is here.
CREATE TABLE questionnaire (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    token_hash text NOT NULL UNIQUE,
    approach integer NOT NULL,
    party integer NOT NULL REFERENCES organisation,
    expires_at timestamptz NOT NULL,
    answered_at timestamptz,
    made_by text NOT NULL
);
CREATE INDEX questionnaire_party ON questionnaire (party);

-- How much a party is trusted, 1 to 5. By whom and when is not kept, and no number tells in which order it came.
CREATE TABLE trust (
    about integer NOT NULL REFERENCES organisation,
    score integer NOT NULL CHECK (score BETWEEN 1 AND 5)
);
CREATE INDEX trust_about ON trust (about);

-- A talk that somebody wrote down; about what and what was agreed is sealed.
CREATE TABLE conversation (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    approach integer NOT NULL,
    held_on date NOT NULL,
    organisation integer REFERENCES organisation,
    person integer REFERENCES person ON DELETE SET NULL,
    sealed bytea NOT NULL,
    written_by text NOT NULL,
    written_at timestamptz NOT NULL
);
CREATE INDEX conversation_approach ON conversation (approach, held_on);
CREATE INDEX conversation_person ON conversation (person);
