INSERT INTO audit.entry (number, at, actor, action, object, outcome, origin, previous, hash) VALUES
    (1, '2026-10-25 02:30+01', 'program', 'account.made', 'account:00000000-0000-0000-0000-000000000001', 'DONE', 'machine', repeat('0', 64), repeat('a', 64)),
    (2, '2026-10-25 02:30+00', 'nobody', 'account.sign-in', 'account:unknown', 'REFUSED', '2001:db8::1', repeat('a', 64), repeat('b', 64));
