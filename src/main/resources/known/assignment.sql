-- vastgelegdeOpdrachten
SELECT approach AS wijkaanpak, said_at AS vastgelegd FROM assignment.assignment WHERE said_by = :who ORDER BY id
-- gepeildDraagvlak
SELECT approach AS wijkaanpak, gauged_on AS gepeild FROM assignment.support WHERE noted_by = :who ORDER BY id
-- gekozenFocus
SELECT approach AS wijkaanpak, since AS vanaf FROM assignment.focus WHERE noted_by = :who ORDER BY id
-- opgeschrevenWatLoopt
SELECT approach AS wijkaanpak, name AS naam, noted_at AS opgeschreven FROM assignment.effort WHERE noted_by = :who ORDER BY id
-- opgeschrevenBelemmeringen
SELECT approach AS wijkaanpak, noted_at AS opgeschreven FROM assignment.obstacle WHERE noted_by = :who ORDER BY id
