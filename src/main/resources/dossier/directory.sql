-- sociale-kaart
SELECT s.name AS naam, o.name AS aanbieder, s.kind AS soort, s.state AS stand, s.description AS beschrijving, s.url AS adres,
       s.phone AS telefoon, s.email AS mail
FROM directory.service s JOIN directory.organization o ON o.id = s.organization WHERE s.approach = :approach ORDER BY s.name, s.id
