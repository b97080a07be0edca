INSERT INTO account.account (id, email, name, organisation, organisation_said, role, password, made_at, signed_in_at, ended_at, erased_at) VALUES
    ('00000000-0000-0000-0000-000000000001', 'zoë@voorbeeld.nl', 'Zoë O''Hara', 'GGD ’t Gooi', false, 'ADMINISTRATOR', '$argon2id$v=19$x', '2026-10-25 02:30+01', NULL, NULL, NULL),
    ('00000000-0000-0000-0000-000000000002', 'oud@voorbeeld.nl', 'Oud', '', false, 'DATA_MANAGER', NULL, '2026-01-01', NULL, '2026-02-01', '2027-02-02'),
    ('00000000-0000-0000-0000-000000000003', 'oud@voorbeeld.nl', 'Opnieuw', 'Thuiszorg', true, 'SIGNED_IN', NULL, '2026-03-01', NULL, NULL, NULL);
INSERT INTO account.link (token_hash, account, expires_at) VALUES
    ('a', '00000000-0000-0000-0000-000000000003', '2026-03-02'),
    ('b', NULL, '2026-03-02');
INSERT INTO account.sign_in_try (email_hash, tries, last_at, locked_until) VALUES
    ('c', 5, '2026-03-02', '2026-03-02 00:15');
INSERT INTO account.spring_session (primary_id, session_id, creation_time, last_access_time, max_inactive_interval, expiry_time, principal_name) VALUES
    ('p1', 's1', 1767225600000, 1767225600000, 28800, 1767254400000, 'Zoë O''Hara'),
    ('p2', 's2', 1767225600000, 1767225600000, 28800, 1767254400000, NULL);
INSERT INTO account.spring_session_attributes (session_primary_id, attribute_name, attribute_bytes) VALUES ('p1', 'account', '\xaced');
INSERT INTO account.code_app (account, secret, last_step, made_at) VALUES
    ('00000000-0000-0000-0000-000000000001', '\x00ff', 59000000, '2026-11-28 09:00+01');
INSERT INTO account.paper_code (account, code_hash) VALUES
    ('00000000-0000-0000-0000-000000000001', 'd'),
    ('00000000-0000-0000-0000-000000000001', 'e');
INSERT INTO account.identity (issuer, subject, account, made_at) VALUES
    ('https://inloggen.ggd.example', 'a|b ''c''', '00000000-0000-0000-0000-000000000001', '2026-11-28 15:00+01'),
    ('https://inloggen.ggd.example', 'A|B ''C''', '00000000-0000-0000-0000-000000000003', '2026-11-28 15:00+01');
