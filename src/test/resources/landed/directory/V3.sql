INSERT INTO directory.organization (id, approach, name, website) VALUES
    ('00000000-0000-4000-8000-000000000001', 1, 'Stichting ''De Linde''', ''),
    ('00000000-0000-4000-8000-000000000002', 1, 'Café Ö', 'https://voorbeeld.nl');
INSERT INTO directory.location (id, approach, name, address, postal_code, city, area, accessibility, at) VALUES
    ('00000000-0000-4000-8000-000000000011', 1, 'De Linde', 'Lindelaan 1', '9999 AA', 'Voorbeeldstad', 'BU99990101', 'drempelvrij', point(150000, 450000)),
    ('00000000-0000-4000-8000-000000000012', 1, '', '', '', '', 'BU99990102', '', NULL);
INSERT INTO directory.service (id, approach, organization, kind, state, name, description, url, phone, email, application_process, amount,
    fees_description, minimum_age, maximum_age, eligibility_description, topics, audiences, languages, last_modified, checked_on, due, source, source_id,
    words, moments, points, cells) VALUES
    ('00000000-0000-4000-8000-000000000021', 1, '00000000-0000-4000-8000-000000000001', 'OFFER', 'PUBLISHED',
     'Wandelclub', 'Rondje
met koffie', '', '030 000 00 00', '', '', 0, '', 18, 120, '', '{move}', '{older}', '{nl}', '2026-10-25 02:30+01', '2026-10-01', '2027-04-01', 'Oude kaart', '7',
     to_tsvector('dutch', 'wandelclub rondje met koffie'), '{TU,MORNING}', ARRAY[point(150000, 450000), point(151000, 450000)], '{30090,30090}'),
    ('00000000-0000-4000-8000-000000000022', 1, '00000000-0000-4000-8000-000000000002', 'INITIATIVE', 'DRAFT',
     'Inloop', '', '', '', '', '', NULL, 'vrije gift', NULL, NULL, '', '{meet}', '{}', '{}', '2026-01-01', NULL, '2026-01-01', NULL, NULL, '', '{}', '{}', '{}'),
    ('00000000-0000-4000-8000-000000000023', 1, '00000000-0000-4000-8000-000000000002', 'OFFER', 'WITHDRAWN',
     'Telefoonlijn', '', '', '', '', '', NULL, '', NULL, NULL, '', '{meet}', '{}', '{}', '2026-01-01', NULL, '2026-01-01', NULL, NULL, '', '{}', '{}', '{}');
INSERT INTO directory.service_at_location (id, service, location, number) VALUES
    ('00000000-0000-4000-8000-000000000041', '00000000-0000-4000-8000-000000000021', '00000000-0000-4000-8000-000000000012', 0),
    ('00000000-0000-4000-8000-000000000042', '00000000-0000-4000-8000-000000000021', '00000000-0000-4000-8000-000000000011', 1);
INSERT INTO directory.schedule (id, service, location, every, byday, which, dtstart, until, opens_at, closes_at) VALUES
    ('00000000-0000-4000-8000-000000000031', '00000000-0000-4000-8000-000000000021', '00000000-0000-4000-8000-000000000011', 'TWO_WEEKS', '{TU}', 0, '2026-01-06', NULL, '10:00', '11:30'),
    ('00000000-0000-4000-8000-000000000032', '00000000-0000-4000-8000-000000000023', NULL, 'ONCE', '{}', 0, '2026-10-25', '2026-10-25', NULL, NULL);
INSERT INTO directory.word (word) VALUES ('wandelclub'), ('koffie'), ('ö');
INSERT INTO directory.owner (service, name, email, asked, asked_at) VALUES ('00000000-0000-4000-8000-000000000021', '\x00', '\x01', 3, '2026-10-25 02:30+01');
INSERT INTO directory.link (token_hash, service, expires_at, used_at) VALUES
    ('a', '00000000-0000-4000-8000-000000000021', '2026-12-01', NULL), ('b', '00000000-0000-4000-8000-000000000021', '2026-12-01', '2026-11-01');
