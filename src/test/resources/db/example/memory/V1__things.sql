-- One of everything that a backup or an upgrade may stumble over.
CREATE TABLE thing (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    said text,
    many text[],
    raw bytea,
    free jsonb,
    amount float8,
    at timestamptz,
    double float8 GENERATED ALWAYS AS (amount * 2) STORED,
    parent integer REFERENCES thing,
    favourite integer
);
CREATE TABLE "Odd name" (
    "a column" text PRIMARY KEY,
    thing integer NOT NULL REFERENCES thing ON DELETE CASCADE
);
CREATE TABLE favourite (
    id integer PRIMARY KEY,
    thing integer REFERENCES thing
);
ALTER TABLE thing ADD CONSTRAINT favourites FOREIGN KEY (favourite) REFERENCES favourite;

CREATE TABLE trail (
    said text NOT NULL
);
CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'the trail is kept'; END $$;
CREATE TRIGGER kept BEFORE UPDATE OR DELETE ON trail FOR EACH ROW EXECUTE FUNCTION refuse();
CREATE TRIGGER kept_whole BEFORE TRUNCATE ON trail FOR EACH STATEMENT EXECUTE FUNCTION refuse();

CREATE UNLOGGED TABLE on_its_way (
    said text
);
CREATE SEQUENCE ticket INCREMENT BY 5;
CREATE SEQUENCE never_used START 3;
CREATE TABLE measured (
    source text NOT NULL,
    amount float8
) PARTITION BY LIST (source);
CREATE TABLE measured_cbs PARTITION OF measured FOR VALUES IN ('cbs');
CREATE TABLE measured_rivm PARTITION OF measured FOR VALUES IN ('rivm');
