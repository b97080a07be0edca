-- pg_trgm, by which words that are nearly alike are found, lives in the schema of the module that first needed it: area.

-- Tables and columns are called as Open Referral HSDS 3.0 calls them. Each row belongs to the map of one approach.
CREATE TABLE organization (
    id uuid PRIMARY KEY,
    approach integer NOT NULL,
    name text NOT NULL,
    website text NOT NULL DEFAULT ''
);
CREATE UNIQUE INDEX organization_once ON organization (approach, lower(name));

CREATE TABLE location (
    id uuid PRIMARY KEY,
    approach integer NOT NULL,
    name text NOT NULL,
    address text NOT NULL,
    postal_code text NOT NULL,
    city text NOT NULL,
    -- code of the buurt, from which the point comes where nobody gave one
    area text NOT NULL,
    accessibility text NOT NULL,
    -- metres of the Dutch grid
    at point
);
CREATE UNIQUE INDEX location_once ON location (approach, lower(name), lower(address), postal_code);

CREATE TABLE service (
    id uuid PRIMARY KEY,
    approach integer NOT NULL,
    organization uuid NOT NULL REFERENCES organization,
    location uuid REFERENCES location,
    kind text NOT NULL CHECK (kind IN ('OFFER', 'INITIATIVE')),
    state text NOT NULL CHECK (state IN ('DRAFT', 'PUBLISHED', 'WITHDRAWN')),
    name text NOT NULL,
    description text NOT NULL,
    url text NOT NULL,
    phone text NOT NULL,
    email text NOT NULL,
    application_process text NOT NULL,
    -- euro each time; none where it is not known
    amount numeric(8, 2),
    fees_description text NOT NULL,
    minimum_age integer,
    maximum_age integer,
    eligibility_description text NOT NULL,
    topics text[] NOT NULL,
    audiences text[] NOT NULL,
    languages text[] NOT NULL,
    last_modified timestamptz NOT NULL,
    -- when somebody last said that it is right, which is not when it was last saved
    checked_on date,
    due date NOT NULL,
    -- the map that it came from, and what it is called there
    source text,
    source_id text,
    -- what is looked for, written out when it is saved: one index each, no joins
    words tsvector NOT NULL,
    moments text[] NOT NULL,
    at point
);
CREATE INDEX service_words ON service USING gin (words) WHERE state = 'PUBLISHED';
CREATE INDEX service_topics ON service USING gin (topics) WHERE state = 'PUBLISHED';
CREATE INDEX service_at ON service USING gist (at) WHERE state = 'PUBLISHED';
CREATE INDEX service_name ON service (name, id) WHERE state = 'PUBLISHED';
CREATE INDEX service_map ON service (approach, state, due);
CREATE INDEX service_organization ON service (organization);
CREATE INDEX service_location ON service (location);
CREATE UNIQUE INDEX service_source ON service (approach, source, source_id);

CREATE TABLE schedule (
    id uuid PRIMARY KEY,
    service uuid NOT NULL REFERENCES service ON DELETE CASCADE,
    every text NOT NULL CHECK (every IN ('WEEK', 'TWO_WEEKS', 'MONTH', 'ONCE')),
    byday text[] NOT NULL,
    -- which of its days in a month: 1 to 4, or -1 for the last
    which integer NOT NULL DEFAULT 0,
    dtstart date,
    until date,
    opens_at time,
    closes_at time
);
CREATE INDEX schedule_service ON schedule (service);

-- Every word that stands in an entry, to find what somebody meant who typed it wrongly.
CREATE TABLE word (
    word text PRIMARY KEY
);
CREATE INDEX word_alike ON word USING gin (word area.gin_trgm_ops);

-- Who says whether an entry is right; sealed, for nobody but its keepers reads it.
CREATE TABLE owner (
    service uuid PRIMARY KEY REFERENCES service ON DELETE CASCADE,
    name bytea NOT NULL,
    email bytea NOT NULL,
    -- letters since it was last checked, and when the last one went
    asked integer NOT NULL DEFAULT 0,
    asked_at timestamptz
);

-- By which an owner without an account confirms or corrects; only the hash of the token is here.
CREATE TABLE link (
    token_hash text PRIMARY KEY,
    service uuid NOT NULL REFERENCES service ON DELETE CASCADE,
    expires_at timestamptz NOT NULL,
    used_at timestamptz
);
CREATE INDEX link_service ON link (service);
