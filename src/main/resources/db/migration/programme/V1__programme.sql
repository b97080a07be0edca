-- Several approaches together: of a gemeente, a GGD-regio or a ROS-regio.
CREATE TABLE programme (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name text NOT NULL,
    region text NOT NULL,
    made_at timestamptz NOT NULL
);

-- Who looks after it, from when until when; an account by its reference.
CREATE TABLE keeper (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    programme integer NOT NULL REFERENCES programme,
    account text NOT NULL,
    since timestamptz NOT NULL,
    until timestamptz
);
CREATE UNIQUE INDEX keeper_now ON keeper (programme, account) WHERE until IS NULL;

-- Which approaches are in it; its own facilitator puts one in, and takes it out.
CREATE TABLE part_of (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    programme integer NOT NULL REFERENCES programme,
    approach integer NOT NULL,
    joined_by text NOT NULL,
    since timestamptz NOT NULL,
    until timestamptz
);
CREATE UNIQUE INDEX part_of_now ON part_of (programme, approach) WHERE until IS NULL;
