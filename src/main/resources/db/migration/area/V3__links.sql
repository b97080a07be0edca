-- How many inhabitants or addresses a postcode area has in common with a buurt (or a wijk or gemeente: area_kind), by year; figures are
-- moved from the one to the other by these.
CREATE TABLE link_table (
    year smallint NOT NULL,
    basis text NOT NULL CHECK (basis IN ('PEOPLE', 'ADDRESSES')),
    area_kind text NOT NULL CHECK (area_kind IN ('BUURT', 'WIJK', 'GEMEENTE')),
    PRIMARY KEY (year, basis)
);
CREATE TABLE link (
    year smallint NOT NULL,
    basis text NOT NULL,
    postcode text COLLATE "C" NOT NULL,
    area text COLLATE "C" NOT NULL,
    weight float8 NOT NULL CHECK (weight > 0),
    PRIMARY KEY (year, basis, area, postcode),
    FOREIGN KEY (year, basis) REFERENCES link_table ON DELETE CASCADE
);
CREATE INDEX link_postcode ON link (year, basis, postcode);

-- Lists of addresses that are there already.
INSERT INTO link_table (year, basis, area_kind) SELECT DISTINCT year, 'ADDRESSES', 'BUURT' FROM postcode;
INSERT INTO link (year, basis, postcode, area, weight)
SELECT year, 'ADDRESSES', 'PC' || left(postcode, 4), buurt, sum(addresses) FROM postcode GROUP BY year, left(postcode, 4), buurt;
