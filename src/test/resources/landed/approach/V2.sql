INSERT INTO approach.approach (name, area, made_at, example) VALUES ('Gezond ''De Linde''', 'WK999901', '2026-10-25 02:30+01', false), ('É', 'FA000001', '2026-01-01', true);
INSERT INTO approach.member (approach, account, part, since, until) VALUES
    (1, 'account:1', 'FACILITATOR', '2026-10-25 02:30+01', NULL),
    (1, 'account:2', 'MEMBER', '2026-10-25', '2026-11-01'),
    (1, 'account:2', 'COMMISSIONER', '2026-11-01', NULL),
    (2, 'account:2', 'MEMBER', '2026-01-01', NULL);
