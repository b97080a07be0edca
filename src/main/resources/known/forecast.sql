-- bevolkingstabellen
SELECT title AS titel, publisher AS uitgever, file AS bestand FROM forecast.delivery WHERE handed_by = :who ORDER BY id
-- berekeningen
SELECT name AS naam, area AS gebied, made_at AS gemaakt FROM forecast.variant WHERE made_by = :who ORDER BY id
