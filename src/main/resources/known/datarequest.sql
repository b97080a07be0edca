-- uitvragen
SELECT wanted AS cijfer, organisation AS partner, area_name AS gebied, asked_at AS gevraagd
FROM datarequest.request WHERE asked_by = :who ORDER BY id
-- antwoordenNamensPartners
SELECT answer AS antwoord, said AS toelichting, given_at AS gegeven
FROM datarequest.answer WHERE given_by = :who ORDER BY id
