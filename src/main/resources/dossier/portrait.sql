-- portretten
SELECT number AS versie, area AS gebied, state AS stand, filled_by AS door, since AS vanaf, adopted_in AS vastgesteld_in,
       adopted_on AS vastgesteld
FROM portrait.portrait WHERE approach = :approach ORDER BY number
-- hoofdstukken
SELECT p.number AS versie, c.title AS titel, c.conclusion AS conclusie
FROM portrait.chapter c JOIN portrait.portrait p ON p.id = c.portrait WHERE p.approach = :approach ORDER BY p.number, c.position
-- themas
SELECT p.number AS versie, t.name AS thema, t.story AS verhaal
FROM portrait.theme t JOIN portrait.portrait p ON p.id = t.portrait WHERE p.approach = :approach ORDER BY p.number, t.position
-- ervaringen
SELECT p.number AS versie, v.kind AS soort, v.speaker AS wie, v.words AS tekst, v.heard AS gehoord, v.consent AS toestemming
FROM portrait.voice v JOIN portrait.portrait p ON p.id = v.portrait WHERE p.approach = :approach ORDER BY p.number, v.id
-- opmerkingen
SELECT p.number AS versie, c.title AS hoofdstuk, m.words AS opmerking, m.answer AS antwoord, m.made_at AS op
FROM portrait.comment m JOIN portrait.chapter c ON c.id = m.chapter JOIN portrait.portrait p ON p.id = c.portrait
WHERE p.approach = :approach ORDER BY m.id
