INSERT INTO indicator.release (source, dataset, title, version, area_year, origin, retrieved_at, state, published_at, withdrawn_at, withdrawn_why, replaces, audience, owner, circles, emptied) VALUES
    ('eigen', 'eigen-1', 'Praktijk ''oud''', '2025-08', 2024, '', '2026-01-01', 'REPLACED', '2026-01-02', '2026-03-01', 'Dubbel', NULL, 'OWNER', 'iemand', '{}', true),
    ('eigen', 'eigen-1', 'Praktijk', '2026-03', 2024, 'a"b.csv', '2026-02-01', 'PUBLISHED', '2026-02-02', NULL, NULL, 1, 'ORGANISATION', 'iemand', '{ggd}', false),
    ('eigen', 'eigen-2', 'Schatting', '1', 2024, '', '2026-02-01', 'PUBLISHED', '2026-02-02', NULL, NULL, NULL, 'EVERYONE', 'iemand', '{}', false),
    ('x', 'y', 'z', '1', 0, '', '2026-02-01', 'DRAFT', NULL, NULL, NULL, NULL, 'EVERYONE', NULL, '{}', false);
INSERT INTO indicator.release_column (release, period, block, position, indicator, known) VALUES
    (2, '2024', 0, 0, 'eigen-a-teller', 1), (2, '2024', 0, 1, 'eigen-a-noemer', 0), (3, '2024', 0, 0, 'eigen-b', 1);
INSERT INTO indicator.figures (release, area, period, block, values, reasons, lower, upper) VALUES
    (2, 'GM0014', '2024', 0, '{12,NULL}', '.w', '{NULL,NULL}', '{NULL,NULL}'),
    (3, 'GM0014', '2024', 0, '{7.5}', '.', '{6}', '{9}');
INSERT INTO indicator.staged (release, area, period, block, values, reasons, lower, upper) VALUES
    (4, 'GM0014', '2024', 0, '{1.5}', '.', '{1}', '{2}');
INSERT INTO indicator.guarded (release, period, counted, fewest, fewest_asked, sensitive, rounded_to, told, withheld, exposed) VALUES
    (2, '2024', '{eigen-a-teller}', 10, 0, true, 5, 1, 1, 0);
INSERT INTO indicator.defined (key, definition, defined_by, held_by, defined_at) VALUES
    ('eigen-a', '{"name": {"nl": "a''b"}}', 'iemand', 'ggd', '2026-01-01');
INSERT INTO indicator.working (release, area, tree) VALUES
    (3, '', '{"key": "geheel"}'), (3, 'GM0014', '{"key": "deel", "detail": "a''b"}');
UPDATE indicator.edition SET number = 8;
