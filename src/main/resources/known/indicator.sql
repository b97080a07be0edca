-- gepubliceerdeCijfers
SELECT title AS titel, version AS uitgave, retrieved_at AS gepubliceerd FROM indicator.release WHERE owner = :who ORDER BY id
-- eigenIndicatoren
SELECT key AS indicator FROM indicator.defined WHERE defined_by = :who OR held_by = :who ORDER BY key
