-- A neighbourhood's profile as its working group makes it; each row is a version of it, of which at most one is still open.
CREATE TABLE portrait (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    -- of the module approach, and the code of its area then
    approach integer NOT NULL,
    number integer NOT NULL CHECK (number > 0),
    area text NOT NULL,
    state text NOT NULL CHECK (state IN ('DRAFT', 'SHARED', 'ADOPTED')),
    -- the group names its themes before it sees figures
    figures_hidden boolean NOT NULL,
    filled_by text NOT NULL,
    since date NOT NULL,
    begun_by text NOT NULL,
    begun_at timestamptz NOT NULL,
    adopted_in text,
    adopted_on date,
    adopted_through text,
    -- the edition of the figures that it was adopted with, and the releases that were read in it
    edition bigint,
    releases integer[],
    -- whether everyone may read it, or only who takes part
    for_everyone boolean NOT NULL DEFAULT false,
    -- experiences that were taken back after they had been read here
    withdrawn integer NOT NULL DEFAULT 0,
    revision integer NOT NULL DEFAULT 1,
    UNIQUE (approach, number),
    CHECK ((state = 'ADOPTED') = (adopted_in IS NOT NULL AND adopted_on IS NOT NULL AND edition IS NOT NULL)),
    CHECK ((edition IS NULL) = (releases IS NULL)),
    CHECK (NOT for_everyone OR state = 'ADOPTED')
);
CREATE UNIQUE INDEX portrait_open ON portrait (approach) WHERE state <> 'ADOPTED';

-- `root` is the chapter of the first version that this one goes back to, so that versions can be compared.
CREATE TABLE chapter (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    portrait integer NOT NULL REFERENCES portrait ON DELETE CASCADE,
    root integer NOT NULL,
    position integer NOT NULL,
    title text NOT NULL,
    conclusion text NOT NULL DEFAULT '',
    revision integer NOT NULL DEFAULT 1
);
CREATE INDEX chapter_portrait ON chapter (portrait, position);
CREATE SEQUENCE root;

CREATE TABLE choice (
    portrait integer NOT NULL REFERENCES portrait ON DELETE CASCADE,
    indicator text NOT NULL,
    chapter integer NOT NULL REFERENCES chapter ON DELETE CASCADE,
    position integer NOT NULL,
    -- what it was chosen for
    why text NOT NULL CHECK (why IN ('TEMPLATE', 'FINDING', 'TOPIC', 'SEARCH')),
    PRIMARY KEY (portrait, indicator)
);

-- The figures of an adopted version, as they were.
CREATE TABLE cited (
    portrait integer NOT NULL REFERENCES portrait ON DELETE CASCADE,
    indicator text NOT NULL,
    figure jsonb NOT NULL,
    PRIMARY KEY (portrait, indicator)
);

CREATE TABLE theme (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    portrait integer NOT NULL REFERENCES portrait ON DELETE CASCADE,
    root integer NOT NULL,
    position integer NOT NULL,
    name text NOT NULL,
    story text NOT NULL DEFAULT '',
    named_first boolean NOT NULL,
    revision integer NOT NULL DEFAULT 1,
    UNIQUE (portrait, name)
);

-- The figures that a theme came from, and whether they were findings.
CREATE TABLE ground (
    theme integer NOT NULL REFERENCES theme ON DELETE CASCADE,
    indicator text NOT NULL,
    finding text CHECK (finding IN ('STRONG_POINT', 'POINT_OF_ATTENTION', 'WEIGHS_MUCH')),
    PRIMARY KEY (theme, indicator)
);

-- How themes hang together.
CREATE TABLE link (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    cause integer NOT NULL REFERENCES theme ON DELETE CASCADE,
    effect integer NOT NULL REFERENCES theme ON DELETE CASCADE,
    kind text NOT NULL CHECK (kind IN ('WORSENS', 'HELPS')),
    because text NOT NULL,
    CHECK (cause <> effect),
    UNIQUE (cause, effect)
);

-- What people said, saw or learned: personal data. Each version has its own of it, as it was told then; `root` is the same in all, so that
-- what is taken back is gone from every version.
CREATE TABLE voice (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    portrait integer NOT NULL REFERENCES portrait ON DELETE CASCADE,
    root integer NOT NULL,
    kind text NOT NULL CHECK (kind IN ('QUOTE', 'OBSERVATION', 'HOME_VISITS')),
    speaker text NOT NULL CHECK (speaker IN ('RESIDENT', 'CARER', 'VOLUNTEER', 'PROFESSIONAL', 'GROUP')),
    words text NOT NULL,
    described text NOT NULL,
    heard date NOT NULL,
    consent text NOT NULL CHECK (consent IN ('EVERYONE', 'PARTNERS', 'ASKED', 'NOT_NEEDED')),
    consent_how text NOT NULL,
    -- where it was seen: in words, and in metres of the Dutch grid
    place text NOT NULL,
    x integer,
    y integer,
    written_by text NOT NULL,
    written_at timestamptz NOT NULL,
    -- the second person: who could be recognised?
    recognisable text CHECK (recognisable IN ('NOBODY', 'SPEAKER', 'OTHERS')),
    read_by text,
    read_at timestamptz,
    remark text NOT NULL DEFAULT '',
    revision integer NOT NULL DEFAULT 1,
    CHECK ((x IS NULL) = (y IS NULL)),
    CHECK ((recognisable IS NULL) = (read_by IS NULL)),
    CHECK (read_by IS NULL OR read_by <> written_by)
);
CREATE UNIQUE INDEX voice_root ON voice (root, portrait);
CREATE INDEX voice_portrait ON voice (portrait);

-- On what it stands in its version: an indicator, or a theme that it is a source of.
CREATE TABLE heard (
    voice integer NOT NULL REFERENCES voice ON DELETE CASCADE,
    indicator text,
    theme integer REFERENCES theme ON DELETE CASCADE,
    CHECK ((indicator IS NULL) <> (theme IS NULL))
);
CREATE UNIQUE INDEX heard_once ON heard (voice, coalesce(indicator, ''), coalesce(theme, 0));

CREATE TABLE comment (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    chapter integer NOT NULL REFERENCES chapter ON DELETE CASCADE,
    words text NOT NULL,
    made_by text NOT NULL,
    made_at timestamptz NOT NULL,
    answer text NOT NULL DEFAULT '',
    answered_by text,
    answered_at timestamptz
);
