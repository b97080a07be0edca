INSERT INTO indicator.release (source, dataset, title, version, area_year, origin, retrieved_at, state, published_at, withdrawn_at, withdrawn_why, replaces) VALUES
    ('cbs-kerncijfers', '84799NED', 'Kerncijfers ''oud''', '2020-08', 2020, 'https://example.org/a?b=c', '2026-01-01', 'REPLACED', '2026-01-02', NULL, NULL, NULL),
    ('cbs-kerncijfers', '84799NED', 'Kerncijfers', '2021-03', 2020, '', '2026-02-01', 'PUBLISHED', '2026-02-02', '2026-03-01', 'Fout in de bron', 1),
    ('x', 'y', 'z', '1', 0, '', '2026-02-01', 'DRAFT', NULL, NULL, NULL, NULL);
INSERT INTO indicator.release_column (release, period, block, position, indicator, known) VALUES
    (1, '2020', 0, 0, 'inwoners', 1), (2, '2020', 0, 0, 'inwoners', 2), (2, '2020', 0, 1, 'mannen', 0);
INSERT INTO indicator.figures (release, area, period, block, values, reasons, lower, upper) VALUES
    (1, 'GM0014', '2020', 0, '{232874}', '.', NULL, NULL),
    (2, 'GM0014', '2020', 0, '{232874,NULL}', '.w', '{NULL,NULL}', '{NULL,NULL}'),
    (2, 'BU0363AF08', '2020', 0, '{5,NULL}', '.x', NULL, NULL);
INSERT INTO indicator.staged (release, area, period, block, values, reasons, lower, upper) VALUES
    (3, 'GM0014', '2020', 0, '{1.5}', '.', '{1}', '{2}');
UPDATE indicator.edition SET number = 7;
