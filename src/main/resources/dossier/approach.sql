-- wijkaanpak
SELECT name AS naam, area AS gebied, made_at AS gemaakt FROM approach.approach WHERE id = :approach
-- deelnemers
SELECT part AS rol, since AS vanaf, until AS tot FROM approach.member WHERE approach = :approach ORDER BY id
