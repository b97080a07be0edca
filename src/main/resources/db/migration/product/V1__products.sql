-- How this installation's products look: one row, or none where nobody chose.
CREATE TABLE product.house_style (
  id            integer PRIMARY KEY DEFAULT 1 CHECK (id = 1),
  organisation  text NOT NULL DEFAULT '',
  colour        text CHECK (colour ~ '^[0-9A-F]{6}$'),
  logo          bytea,
  template      bytea,
  template_name text NOT NULL DEFAULT '',
  revision      integer NOT NULL DEFAULT 1
);

-- Products of many areas at once. The files lie in the data folder, under the number of their bundle.
CREATE TABLE product.bundle (
  id           integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  around       text NOT NULL,           -- the area whose parts these are
  level        text NOT NULL,           -- the kind of those parts
  kinds        text[] NOT NULL,
  language     text NOT NULL,
  site         text NOT NULL,
  actor        text NOT NULL,
  who          text NOT NULL,
  state        text NOT NULL,
  requested_at timestamptz NOT NULL,
  started_at   timestamptz,
  ended_at     timestamptz,
  edition      bigint NOT NULL DEFAULT 0,
  done         integer NOT NULL DEFAULT 0,
  total        integer NOT NULL DEFAULT 0,
  size         bigint NOT NULL DEFAULT 0,
  cancel       boolean NOT NULL DEFAULT false,
  said         text NOT NULL DEFAULT ''
);
