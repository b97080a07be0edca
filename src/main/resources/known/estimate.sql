-- schattingen
SELECT title AS titel, file AS bestand, state AS toestand, made_at AS gemaakt FROM estimate.study WHERE owner = :who ORDER BY id
