-- ingeleverdeTabellen
SELECT title AS titel, supplier AS leverancier, file AS bestand, state AS toestand, received_at AS ontvangen
FROM contribution.contribution WHERE owner = :who ORDER BY id
-- leeswijzen
SELECT name AS naam, version AS versie, made_at AS gemaakt FROM contribution.recipe WHERE made_by = :who OR held_by = :who ORDER BY name, version
