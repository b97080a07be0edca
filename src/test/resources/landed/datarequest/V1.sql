INSERT INTO datarequest.request (organisation, contact, email, wanted, supply, area_code, area_name, asked_by, asked_at, due, reminded, state) VALUES
    ('Praktijk ''De Linde''', '', '', 'patiënten met diabetes', NULL, 'GM9999', 'Voorbeeldstad', 'account:1', '2026-10-25 02:30+01', '2026-11-01', 0, 'ASKED'),
    ('Corporatie', 'A. Ö', 'a@voorbeeld.nl', 'huurachterstand', 'huur', 'WK999901', 'Wagelaar', 'account:2', '2026-01-01', '2026-02-28', 3, 'NO');
INSERT INTO datarequest.answer (request, answer, reason, promised, said, given_by, given_at) VALUES
    (1, 'LATER', NULL, '2026-12-01', '', 'data-request:1', '2026-10-26'),
    (2, 'NO', 'PRIVACY', NULL, 'Dat mag niet.
Zie de brief.', 'account:2', '2026-01-02');
INSERT INTO datarequest.link (token_hash, request, expires_at) VALUES ('a', 1, '2027-01-01');
INSERT INTO datarequest.sent (request, at, bytes) VALUES (1, '2026-10-26', 0), (1, '2026-10-26', 300000000);
