-- How this installation's products look: one row, or none where nobody chose.
CREATE TABLE product.house_style (
  id            integer PRIMARY KEY DEFAULT 1 CHECK (id = 1),
  organisation  text NOT NULL DEFAULT '',
  colour        text CHECK (colour ~ '^[0-9A-F]{6}$'),
  logo          bytea,
  template      bytea,
  template_name text NOT NULL DEFAULT ''
);
