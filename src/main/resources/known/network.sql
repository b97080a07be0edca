-- partijenInHetNetwerk
SELECT name AS naam, made_at AS gemaakt FROM network.organisation WHERE made_by = :who ORDER BY id
-- gepeildePartijen
SELECT phase AS fase, noted_at AS gepeild FROM network.stance WHERE noted_by = :who ORDER BY id
-- mensenInHetNetwerkGezet
SELECT id AS nummer, made_at AS gemaakt FROM network.person WHERE made_by = :who ORDER BY id
-- ingelezenLijsten
SELECT id AS nummer, made_at AS ingelezen FROM network.batch WHERE made_by = :who ORDER BY id
-- koppelkaarten
SELECT until AS tot, made_at AS gemaakt FROM network.card WHERE made_by = :who ORDER BY approach
-- opgeschrevenRelaties
SELECT kind AS soort, since AS sinds, noted_at AS opgeschreven FROM network.relation WHERE noted_by = :who ORDER BY id
-- gemaakteVragenlijsten
SELECT id AS nummer, expires_at AS tot FROM network.questionnaire WHERE made_by = :who ORDER BY id
-- opgeschrevenGesprekken
SELECT held_on AS dag, written_at AS opgeschreven FROM network.conversation WHERE written_by = :who ORDER BY id
-- opgeschrevenVragenAanPartijen
SELECT asked_on AS dag, what AS wat, about AS waarvoor FROM network.asked WHERE noted_by = :who ORDER BY id
-- opgeschrevenWieWieKent
SELECT kind AS soort, noted_at AS opgeschreven FROM network.acquaintance WHERE noted_by = :who ORDER BY id
-- opgeschrevenVertrouwen
SELECT score AS hoeveel, noted_at AS opgeschreven FROM network.trust_note WHERE noted_by = :who ORDER BY noted_at
-- fotosVanMensen
SELECT person AS nummer, agreed_on AS toestemming FROM network.picture WHERE noted_by = :who ORDER BY person
