-- programmas
SELECT p.name AS naam, p.region AS regio, o.since AS vanaf, o.until AS tot
FROM programme.part_of o JOIN programme.programme p ON p.id = o.programme WHERE o.approach = :approach ORDER BY o.id
