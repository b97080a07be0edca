INSERT INTO approach.approach (name, area, made_at, example) VALUES ('Gezond ''De Linde''', 'WK999901', '2026-10-25 02:30+01', false), ('É', 'FA000001', '2026-01-01', true);
INSERT INTO approach.member (approach, account, part, since, until) VALUES
    (1, 'account:1', 'FACILITATOR', '2026-10-25 02:30+01', NULL),
    (1, 'account:2', 'MEMBER', '2026-10-25', '2026-11-01'),
    (1, 'account:2', 'COMMISSIONER', '2026-11-01', NULL),
    (2, 'account:2', 'MEMBER', '2026-01-01', NULL);
INSERT INTO approach.handover (approach, leaver, successor, said, handed_at, handed_by) VALUES (1, 'account:2', 'account:1', 'Bel ''Ada'' nog', '2026-11-01', 'account:1'), (1, 'account:3', 'account:1', '', '2026-10-25 02:30+01', 'account:3');
INSERT INTO approach.handed (handover, place, what, url) VALUES (1, 0, 'É', '/wijkaanpakken/1'), (1, 1, '', '');
