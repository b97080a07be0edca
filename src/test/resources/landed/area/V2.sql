INSERT INTO area.area (code, year, kind, name, names, gemeente, wijk, change, urbanity, inhabitants, place) VALUES
    ('NL00', 2019, 'COUNTRY', 'Nederland', '| nederland |', NULL, NULL, 'UNKNOWN', NULL, 17282163, 1),
    ('GM0518', 2019, 'GEMEENTE', '''s-Gravenhage', '| s gravenhage | sgravenhage | den haag |', 'GM0518', NULL, 'UNCHANGED', 1, 537833, 2),
    ('WK05180A', 2019, 'WIJK', 'Wijk A', '| wijk a |', 'GM0518', NULL, 'CHANGED', NULL, NULL, 3),
    ('BU05180A01', 2019, 'BUURT', 'Buurt met |streep', '| buurt met streep |', 'GM0518', 'WK05180A', 'CHANGED', 1, 0, 4),
    ('BU05180A01', 2020, 'BUURT', 'Buurt met |streep', '| buurt met streep |', 'GM0518', 'WK05180A', 'UNCHANGED', 1, 5, 4),
    ('FG000001', 2020, 'FOCUS', 'Ons stukje stad', '| ons stukje stad |', 'GM0518', NULL, 'UNKNOWN', NULL, NULL, 5);
INSERT INTO area.search (code, year, level, inhabitants, names, whole) VALUES
    ('GM0518', 2019, 1, 537833, '| s gravenhage | sgravenhage | den haag |', '| s gravenhage | sgravenhage | den haag |'),
    ('BU05180A01', 2020, 4, 5, '| buurt met streep |', '| buurt met streep | | wijk a | | s gravenhage |');
INSERT INTO area.region (gemeente, year, region) VALUES ('GM0518', 2022, 'PV28'), ('GM0518', 2022, 'GG1011');
INSERT INTO area.postcode (postcode, buurt, year, addresses) VALUES ('2511AA', 'BU05180A01', 2020, 3);
INSERT INTO area.border (code, year, rings) VALUES ('GM0518', 2019, '\x00');
INSERT INTO area.focus_area (code, name, year, made_by, made_at) VALUES
    ('FG000001', 'Ons stukje stad', 2020, 'iemand@example.org', '2026-01-01T10:00:00Z');
INSERT INTO area.focus_part (focus, code) VALUES ('FG000001', 'BU05180A01');
