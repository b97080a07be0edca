-- meekijken
SELECT subject AS waarnaar, audience AS lezers, asked_at AS gevraagd, answer AS antwoord, answered_at AS beantwoord, why AS uitleg
FROM sharing.look WHERE asked_by = :who OR answered_by = :who ORDER BY id
