-- wijkaanpakken
SELECT a.name AS naam, m.part AS rol, m.since AS vanaf, m.until AS tot
FROM approach.member m JOIN approach.approach a ON a.id = m.approach
WHERE m.account = :who ORDER BY m.id
