-- So many entries of the social map (psql -v many=100000), twenty of each organisation; made, not real. The same each time. A kind of
-- activity stands in the names of 3 in 100, a subject in the texts of 7 in 100, beside fourteen words out of 40,000. Fifteen in
-- 100 are within 25 km of the demonstration gemeente, as many as a large city has around it; the others are all over the country.
SELECT setseed(0.5);
DELETE FROM directory.service WHERE approach = 900000;
DELETE FROM directory.location WHERE approach = 900000;
DELETE FROM directory.organization WHERE approach = 900000;
DELETE FROM directory.word WHERE word ~ '^w[aeioubdfgk]+$';
CREATE TEMPORARY TABLE part AS SELECT
    ARRAY['Wandelclub','Koffieochtend','Eettafel','Taalcafé','Spreekuur','Beweeggroep','Moestuin','Koor','Repaircafé','Huiskamer','Zwemuur','Ouderkamer',
          'Schildersclub','Yogales','Klusdienst','Voedselbank','Geheugenpunt','Mantelzorggroep','Jongerenavond','Computerles','Fietstocht','Biljartclub',
          'Breigroep','Buurttuin','Dansmiddag','Leesclub','Rouwgroep','Inloop','Maatjesproject','Bingo'] AS what,
    ARRAY['De Linde','Zuid','Noord','De Brug','Het Anker','De Spil','West','Oost','De Zonnebloem','Centrum','De Molen','De Vijver','Het Kompas','De Horizon',
          'De Schakel','Het Trefpunt','De Akker','De Haven','Het Baken','De Roos'] AS called,
    ARRAY['samen','gezellig','elke week','voor iedereen','met vrijwilligers','gratis koffie','in de buurt','bewegen','praten','eten','geld','zorg','muziek','groen',
          'ouderen','jongeren','gezinnen','eenzaam','sterk','thuis','binnenlopen','aanmelden','begeleiding','gezond','leren','taal','rust','hulp','wijk','huisarts'] AS about,
    ARRAY['meet','move','eat','mind','meaning','learn','volunteer','money','raise','daily','care','living'] AS topics,
    ARRAY['everyone','children','young','parents','older','carers','newcomers','limited'] AS audiences,
    ARRAY['MO','TU','WE','TH','FR','SA','SU','MORNING','AFTERNOON','EVENING'] AS moments;

INSERT INTO directory.organization (id, approach, name)
SELECT gen_random_uuid(), 900000, part.what[1 + n % 30] || ' ' || part.called[1 + n / 30 % 20] || ' ' || n FROM part, generate_series(1, :many / 20) AS n;

CREATE TEMPORARY TABLE made AS
WITH owner AS (SELECT id, row_number() OVER (ORDER BY id) AS number FROM directory.organization WHERE approach = 900000)
SELECT n, owner.id AS organization, part.what[1 + floor(random() * 30)::int] || ' ' || part.called[1 + floor(random() * 20)::int] || ' ' || n AS name,
    part.about[1 + floor(random() * 30)::int] || ' ' || part.about[1 + floor(random() * 30)::int] || ' '
        || (SELECT string_agg('w' || translate((floor(40000 * random() ^ 2 + 0 * n * word))::int::text, '0123456789', 'aeioubdfgk'), ' ')
            FROM generate_series(1, 14) AS word) AS description,
    ARRAY[part.topics[1 + floor(random() * 12)::int], part.topics[1 + floor(random() * 12)::int]] AS topics,
    ARRAY[part.audiences[1 + floor(random() * 8)::int]] AS audiences,
    ARRAY[part.moments[1 + floor(random() * 7)::int], part.moments[8 + floor(random() * 3)::int]] AS moments,
    floor(random() * 12) AS amount, gen_random_uuid() AS id,
    CASE WHEN n % 100 < 15 THEN 60500 + 25000 * random() * cos(2 * pi() * random()) ELSE 20000 + random() * 240000 END AS x,
    CASE WHEN n % 100 < 15 THEN 560000 + 25000 * random() * sin(2 * pi() * random()) ELSE 320000 + random() * 280000 END AS y
FROM part, generate_series(1, :many) AS n JOIN owner ON owner.number = 1 + n % (:many / 20);

INSERT INTO directory.service (id, approach, organization, kind, state, name, description, url, phone, email, application_process, amount,
    fees_description, eligibility_description, topics, audiences, languages, last_modified, checked_on, due, words, moments, points, cells)
SELECT id, 900000, organization, CASE WHEN n % 4 = 0 THEN 'INITIATIVE' ELSE 'OFFER' END, 'PUBLISHED', name, description, '', '030 000 00 00', '', '',
    amount, '', '', topics, audiences, ARRAY['nl'], now(), current_date, current_date + 100,
    setweight(to_tsvector('dutch', replace(lower(name), 'é', 'e')), 'A') || setweight(to_tsvector('dutch', array_to_string(topics, ' ')), 'B')
        || setweight(to_tsvector('dutch', description), 'D'), moments, ARRAY[point(x, y)], ARRAY[floor(x / 5000)::int * 1000 + floor(y / 5000)::int]
FROM made;
-- each somewhere, in a buurt of the demonstration gemeente, so that a page draws what it draws of real ones
INSERT INTO directory.location (id, approach, name, address, postal_code, city, area, accessibility, at)
SELECT id, 900000, 'Buurthuis ' || n, 'Dorpsstraat ' || n, '', 'Voorbeeldstad', buurten.codes[1 + n % cardinality(buurten.codes)], '', point(x, y)
FROM made, (SELECT array_agg(DISTINCT code) AS codes FROM area.area WHERE kind = 'BUURT' AND year = (SELECT max(year) FROM area.area)) AS buurten;
INSERT INTO directory.service_at_location (id, service, location, number) SELECT gen_random_uuid(), id, id, 0 FROM made;
INSERT INTO directory.schedule (id, service, every, byday, opens_at, closes_at)
SELECT gen_random_uuid(), id, 'WEEK', ARRAY[moments[1]], '10:00', '12:00' FROM directory.service WHERE approach = 900000;
INSERT INTO directory.word (word) SELECT word FROM ts_stat($$SELECT to_tsvector('simple', lower(replace(name || ' ' || description, 'é', 'e'))) FROM directory.service
    WHERE approach = 900000$$) WHERE length(word) > 3 AND word !~ '[0-9]' ON CONFLICT DO NOTHING;
VACUUM ANALYZE directory.service, directory.organization, directory.location, directory.service_at_location, directory.schedule, directory.word;
