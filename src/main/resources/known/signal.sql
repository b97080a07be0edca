-- geopendeSignaalpaginas
SELECT approach AS wijkaanpak, opened_at AS geopend FROM signal.desk WHERE opened_by = :who ORDER BY approach
-- puntenUitSignalen
SELECT title AS punt, made_at AS gemaakt FROM signal.matter WHERE made_by = :who ORDER BY id
-- antwoordenOpSignalen
SELECT title AS punt, answer AS antwoord, answered_at AS gegeven FROM signal.matter WHERE answered_by = :who ORDER BY id
