-- pakketten
SELECT around AS gebied, state AS toestand, requested_at AS gevraagd FROM product.bundle WHERE actor = :who ORDER BY id
