INSERT INTO memory.thing (said, many, raw, free, amount, at, parent) VALUES
    (NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('', '{}', '', '{}', 0.1, '2026-03-29 02:30+00', 1),
    (E'two\nlines, "quoted" \\. and ë\r\n', ARRAY['', NULL, 'a,b', '"'], '\x00ff0a', '{"a": [1, null, "é"]}',
     'Infinity', '2026-10-25 02:30+01', 3);
INSERT INTO memory.favourite VALUES (1, 3), (2, NULL);
UPDATE memory.thing SET favourite = 2 WHERE id = 1;
INSERT INTO memory."Odd name" VALUES (E'\\.', 2);
INSERT INTO memory.trail VALUES ('one'), ('two');
INSERT INTO memory.on_its_way VALUES ('not yet');
INSERT INTO memory.measured VALUES ('cbs', 1.5), ('rivm', 'NaN');
SELECT nextval('memory.ticket'), nextval('memory.ticket');
