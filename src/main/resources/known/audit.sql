-- logboekDoorUzelf
SELECT at AS wanneer, action AS wat, object AS waarmee, outcome AS uitkomst, origin AS waarvandaan
FROM audit.entry WHERE actor = :who ORDER BY number
-- logboekOverU
SELECT at AS wanneer, action AS wat, outcome AS uitkomst
FROM audit.entry WHERE object = :who AND actor <> :who ORDER BY number
