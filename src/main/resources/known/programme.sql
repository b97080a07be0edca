-- programmas
SELECT p.name AS naam, k.since AS vanaf, k.until AS tot
FROM programme.keeper k JOIN programme.programme p ON p.id = k.programme
WHERE k.account = :who ORDER BY k.id
-- inProgrammaGezet
SELECT approach AS wijkaanpak, since AS vanaf FROM programme.part_of WHERE joined_by = :who ORDER BY id
