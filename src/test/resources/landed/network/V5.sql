INSERT INTO network.organisation (approach, name, domains, website, phone, address, place, x, y, made_by, made_at, ended_at) VALUES
    (1, 'Thuiszorg ''De Linde''', '{care,welfare}', 'https://www.linde.example', '050 123 45 67', 'Dorpsstraat 1', 'Noord', 233000, 582000, 'account:1', '2026-10-25 02:30+01', NULL),
    (1, '=WELZIJN()', '{}', '', '', '', '', NULL, NULL, 'account:2', '2026-10-25', NULL),
    (1, 'É', '{faith}', '', '', '', '', NULL, NULL, 'account:2', '2026-10-25', '2026-11-01');
INSERT INTO network.stance (organisation, phase, support, interest, contribution, threshold, brings, gets, meetings, noted_by, noted_at) VALUES
    (1, 'ASKED', NULL, '', '', 'Geen tijd', '', '', NULL, 'account:1', '2026-10-25'),
    (1, 'CARRIES', 5, E'Minder\ndubbel', 'uren', '', 'een zaal', '', 4, 'account:1', '2026-11-01');
INSERT INTO network.person (approach, organisation, sealed, roles, purpose, basis, keep_until, made_by, made_at, told_at, card_since, card_how, revision, corrected_at, letter) VALUES
    (1, 1, '\x0102', '{CONTACT,PULLER}', 'TOGETHER', 'TASK', '2027-12-31', 'account:1', '2026-10-25', NULL, NULL, NULL, 0, NULL, NULL),
    (1, NULL, '\x03', '{}', 'INVITE', 'CONSENT', '2026-12-31', 'account:2', '2026-10-25', '2026-10-26', '2026-10-27', 'LINK', 3, '2026-10-28', 7);
INSERT INTO network.link (token_hash, person, expires_at, ended_at) VALUES ('aa', 1, '2027-01-01', NULL), ('bb', NULL, '2026-12-01', '2026-11-01');
INSERT INTO network.batch (approach, sealed, made_by, made_at) VALUES (1, '\x04', 'account:1', '2026-11-27');
INSERT INTO network.pin (approach, domain, person, about, since) VALUES (1, 'care', 2, 'wat er leeft', '2026-10-27');
INSERT INTO network.card (approach, until, made_by, made_at) VALUES (1, '2027-06-30', 'account:1', '2026-10-27');
INSERT INTO network.relation (approach, one, other, kind, strength, since, until, noted_by, noted_at) VALUES
    (1, 1, 2, 'REFERS', 3, '2025-01-01', NULL, NULL, '2026-10-25'),
    (1, 2, 1, 'KNOWS', 1, '2025-01-01', '2025-06-01', 'account:1', '2026-10-25');
INSERT INTO network.questionnaire (token_hash, approach, party, asked_at, expires_at, answered_at, made_by, person, letter, reminded_at, reminder_hash) VALUES
    ('cc', 1, 1, '2026-10-25', '2026-11-24 00:30+01', '2026-10-26', 'account:1', NULL, NULL, NULL, NULL), ('dd', 1, 2, '2026-11-24', '2026-12-24', NULL, 'account:1', 2, 8, '2026-12-04', 'ee');
INSERT INTO network.trust (about, score, told) VALUES (1, 5, true), (1, 1, false);
INSERT INTO network.conversation (approach, held_on, organisation, person, sealed, written_by, written_at) VALUES
    (1, '2026-10-25', 1, 1, '\x05', 'account:1', '2026-10-25'), (1, '2026-10-26', NULL, NULL, '\x06', 'account:2', '2026-10-26');
INSERT INTO network.asked (approach, organisation, asked_on, what, about, noted_by) VALUES
    (1, 1, '2026-10-25', 'MEETING', 'Start ''Samen''', 'account:1'), (1, 2, '2026-11-24', 'QUESTIONNAIRE', '', 'account:1');
INSERT INTO network.trust_note (approach, one, other, score, noted_by, noted_at) VALUES (1, 1, 2, 4, 'account:1', '2026-11-28'), (1, 2, 1, 1, 'account:2', '2026-11-28');
INSERT INTO network.acquaintance (approach, one, other, kind, purpose, noted_by, noted_at) VALUES
    (1, 1, 2, 'KNOWS', 'TOGETHER', 'account:1', '2026-11-28'), (1, 2, 1, 'REFERS', 'REFER', 'account:1', '2026-11-28');
INSERT INTO network.picture (person, sealed, agreed_on, agreed_how, told, noted_by, noted_at) VALUES
    (1, '\x0708', '2026-11-28', 'TOLD', 'Zei ja bij de ''start''', 'account:1', '2026-11-28'), (2, '\x09', '2026-11-28', 'LINK', '', 'person:2', '2026-11-28');
