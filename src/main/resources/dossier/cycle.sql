-- rondes
SELECT r.number AS ronde, m.key AS stappenplan, r.begun_at AS begonnen, r.closed_at AS afgesloten
FROM cycle.round r JOIN cycle.model m ON m.id = r.model WHERE r.approach = :approach ORDER BY r.number
-- stand-van-stappen
SELECT r.number AS ronde, m.place AS stap, m.state AS stand, m.reason AS reden, m.made_at AS op
FROM cycle.mark m JOIN cycle.round r ON r.id = m.round WHERE r.approach = :approach ORDER BY m.id
-- antwoorden-bij-stappen
SELECT r.number AS ronde, a.place AS stap, a.nl AS vraag, a.answer AS antwoord, a.note AS notitie, a.given_at AS op
FROM cycle.answer a JOIN cycle.round r ON r.id = a.round WHERE r.approach = :approach ORDER BY r.number, a.place, a.question
-- notities-bij-stappen
SELECT r.number AS ronde, n.place AS stap, n.words AS notitie, n.made_at AS op
FROM cycle.note n JOIN cycle.round r ON r.id = n.round WHERE r.approach = :approach ORDER BY n.id
-- bewijs-bij-stappen
SELECT r.number AS ronde, p.place AS stap, p.title AS stuk, p.url AS adres, p.dated AS datum
FROM cycle.proof p JOIN cycle.round r ON r.id = p.round WHERE r.approach = :approach ORDER BY p.id
