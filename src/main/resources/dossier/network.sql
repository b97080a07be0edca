-- organisaties
SELECT id AS nummer, name AS naam, array_to_string(domains, ', ') AS domeinen, website, phone AS telefoon, address AS adres, place AS plaats,
       made_at AS toegevoegd, ended_at AS beeindigd
FROM network.organisation WHERE approach = :approach ORDER BY id
-- houding-van-organisaties
SELECT s.organisation AS organisatie, s.phase AS fase, s.support AS draagvlak, s.interest AS belang, s.contribution AS bijdrage,
       s.threshold AS drempel, s.brings AS brengt, s.gets AS krijgt, s.meetings AS bijeenkomsten, s.noted_at AS op
FROM network.stance s JOIN network.organisation o ON o.id = s.organisation WHERE o.approach = :approach ORDER BY s.id
-- mensen-zonder-contactgegevens
SELECT id AS nummer, organisation AS organisatie, array_to_string(roles, ', ') AS rollen, purpose AS doel, basis AS grondslag,
       keep_until AS bewaren_tot, made_at AS toegevoegd
FROM network.person WHERE approach = :approach ORDER BY id
-- koppelkaart
SELECT domain AS domein, person AS nummer_in_netwerk, about AS waarvoor, since AS vanaf FROM network.pin WHERE approach = :approach ORDER BY domain
-- relaties
SELECT one AS van, other AS naar, kind AS soort, strength AS sterkte, since AS vanaf, until AS tot
FROM network.relation WHERE approach = :approach ORDER BY id
-- gesprekken-zonder-inhoud
SELECT held_on AS op, organisation AS organisatie FROM network.conversation WHERE approach = :approach ORDER BY held_on, id
-- vragenlijsten
SELECT party AS organisatie, expires_at AS geldig_tot, (answered_at AT TIME ZONE 'Europe/Amsterdam')::date AS beantwoord_op
FROM network.questionnaire WHERE approach = :approach ORDER BY id
-- wat-partijen-is-gevraagd
SELECT organisation AS organisatie, asked_on AS op, what AS wat, about AS waarvoor FROM network.asked WHERE approach = :approach ORDER BY asked_on, id
-- wie-kent-wie-met-nummers
SELECT one AS wie, other AS de_ander, kind AS soort, purpose AS doel FROM network.acquaintance WHERE approach = :approach ORDER BY id
-- vertrouwen-volgens-de-procesbegeleiders
SELECT one AS van, other AS naar, score AS hoeveel, noted_at AS opgeschreven FROM network.trust_note WHERE approach = :approach ORDER BY one, other
