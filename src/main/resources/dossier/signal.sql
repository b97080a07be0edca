-- signalen
SELECT topic AS onderwerp, words AS tekst, area AS gebied, teller AS wie, noted_at AS op, matter AS kwestie
FROM signal.signal WHERE approach = :approach ORDER BY id
-- kwesties
SELECT id AS nummer, title AS titel, became AS werd, answer AS antwoord, answered_at AS beantwoord
FROM signal.matter WHERE approach = :approach ORDER BY id
