-- wijkaanpakken
SELECT a.name AS naam, m.part AS rol, m.since AS vanaf, m.until AS tot
FROM approach.member m JOIN approach.approach a ON a.id = m.approach
WHERE m.account = :who ORDER BY m.id
-- overdrachten in wijkaanpakken
SELECT a.name AS naam, h.leaver = :who AS stopte, h.successor = :who AS nam_over, h.handed_by = :who AS legde_vast, h.handed_at AS op
FROM approach.handover h JOIN approach.approach a ON a.id = h.approach
WHERE :who IN (h.leaver, h.successor, h.handed_by) ORDER BY h.id
-- wie een beheerder liet meedoen
SELECT a.name AS naam, m.let_in_by = :who AS liet_binnen, m.since AS vanaf, CASE WHEN m.seen_by = :who THEN m.seen_at END AS gezien
FROM approach.member m JOIN approach.approach a ON a.id = m.approach
WHERE :who IN (m.let_in_by, m.seen_by) ORDER BY m.id
