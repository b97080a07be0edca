-- eigenGebieden
SELECT name AS naam, code FROM area.focus_area WHERE made_by = :who ORDER BY code
