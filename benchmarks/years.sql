-- Nine more years of everything that is published, each as large as the real one and on areas of its own year.
BEGIN;
CREATE TEMP TABLE made ON COMMIT DROP AS
SELECT r.id AS old, k, nextval(pg_get_serial_sequence('indicator.release', 'id'))::int AS id
FROM indicator.release r, generate_series(1, 9) AS k WHERE r.state = 'PUBLISHED';

INSERT INTO indicator.release (id, source, dataset, title, version, area_year, origin, retrieved_at, state, published_at)
OVERRIDING SYSTEM VALUE
SELECT m.id, r.source, r.dataset || '-' || m.k, r.title, r.version, r.area_year - m.k, r.origin, r.retrieved_at, r.state, r.published_at
FROM made m JOIN indicator.release r ON r.id = m.old;

INSERT INTO indicator.release_column (release, period, block, position, indicator, known)
SELECT m.id, (c.period::int - m.k)::text, c.block, c.position, c.indicator, c.known
FROM made m JOIN indicator.release_column c ON c.release = m.old;

INSERT INTO indicator.figures (release, area, period, block, values, reasons, lower, upper)
SELECT m.id, f.area, (f.period::int - m.k)::text, f.block, f.values, f.reasons, f.lower, f.upper
FROM made m JOIN indicator.figures f ON f.release = m.old;

INSERT INTO area.area (code, year, kind, name, names, gemeente, wijk, change, urbanity, inhabitants, place)
SELECT code, year - k, kind, name, names, gemeente, wijk, change, urbanity, inhabitants, place
FROM area.area, generate_series(1, 9) AS k;

UPDATE indicator.edition SET number = number + 1;
COMMIT;
VACUUM ANALYZE;
SELECT count(*) AS releases, (SELECT sum(cardinality(values)) FROM indicator.figures) AS observations FROM indicator.release;
