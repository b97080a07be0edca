-- Who may read a release: only who handed it in, the people of circles (an organisation, a working group, the partners of an
-- approach), or everyone. What a publisher published is everyone's.
ALTER TABLE release ADD COLUMN audience text NOT NULL DEFAULT 'EVERYONE'
    CHECK (audience IN ('OWNER', 'ORGANISATION', 'GROUP', 'PARTNERS', 'EVERYONE'));
ALTER TABLE release ADD COLUMN owner text;
ALTER TABLE release ADD COLUMN circles text[] NOT NULL DEFAULT '{}';
ALTER TABLE release ADD CONSTRAINT release_circle CHECK ((circles = '{}') = (audience IN ('OWNER', 'EVERYONE')));

-- Withdrawn, and its numbers were taken away: the rows have only reasons left.
ALTER TABLE release ADD COLUMN emptied boolean NOT NULL DEFAULT false CHECK (NOT emptied OR withdrawn_at IS NOT NULL);

-- By which rule small counts of a release were withheld before anybody could read it, and how many that took.
CREATE TABLE guarded (
    release integer NOT NULL REFERENCES release ON DELETE CASCADE,
    period text NOT NULL,
    counted text[] NOT NULL,
    fewest integer NOT NULL,
    fewest_asked integer NOT NULL,
    sensitive boolean NOT NULL,
    rounded_to integer NOT NULL,
    told integer NOT NULL,
    withheld integer NOT NULL,
    -- of those withheld, how many follow nearly from what earlier releases told
    exposed integer NOT NULL,
    PRIMARY KEY (release, period, counted)
);

-- Indicators that people made for their own figures, beside those of the catalogue's files.
CREATE TABLE defined (
    key text PRIMARY KEY,
    definition jsonb NOT NULL,
    defined_by text NOT NULL,
    -- whose it is to change: a person, or the colleagues of an organisation
    held_by text NOT NULL,
    defined_at timestamptz NOT NULL
);

-- How a modelled figure was worked out, as a tree of named parts; what all areas of the release share stands under an empty area.
CREATE TABLE working (
    release integer NOT NULL REFERENCES release ON DELETE CASCADE,
    area text NOT NULL,
    tree text NOT NULL,
    PRIMARY KEY (release, area)
);

-- The values of a row at the positions where its letters say that there is one.
CREATE FUNCTION told(of float8[], reasons text) RETURNS float8[] LANGUAGE sql IMMUTABLE STRICT AS $$
    SELECT array_agg(CASE WHEN substr(reasons, n::int, 1) = '.' THEN v END ORDER BY n) FROM unnest(of) WITH ORDINALITY AS u (v, n)
$$;

-- The same values, at some positions rounded to a multiple.
CREATE FUNCTION rounded(of float8[], positions int[], multiple int) RETURNS float8[] LANGUAGE sql IMMUTABLE STRICT AS $$
    SELECT array_agg(CASE WHEN n::int = ANY (positions) THEN floor(v / multiple + 0.5) * multiple ELSE v END ORDER BY n)
    FROM unnest(of) WITH ORDINALITY AS u (v, n)
$$;
