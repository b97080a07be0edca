-- gezegdHoeVerEenStapIs
SELECT place AS stap, state AS staat, reason AS toelichting, made_at AS gezegd FROM cycle.mark WHERE made_by = :who ORDER BY id
-- antwoordenOpVragenBijStappen
SELECT nl AS vraag, answer AS antwoord, note AS notitie, given_at AS gegeven FROM cycle.answer WHERE given_by = :who ORDER BY given_at
-- notitiesBijStappen
SELECT place AS stap, words AS tekst, made_at AS geschreven FROM cycle.note WHERE made_by = :who ORDER BY id
-- bewijzenBijStappen
SELECT place AS stap, title AS wat, dated AS van, made_at AS toegevoegd FROM cycle.proof WHERE made_by = :who ORDER BY id
-- aangepasteStappenplannen
SELECT key AS stappenplan, made_at AS aangepast FROM cycle.model WHERE made_by = :who ORDER BY id
