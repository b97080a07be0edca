-- wijkaanpak
SELECT name AS naam, area AS gebied, made_at AS gemaakt FROM approach.approach WHERE id = :approach
-- deelnemers
SELECT part AS rol, since AS vanaf, until AS tot FROM approach.member WHERE approach = :approach ORDER BY id
-- overdrachten-van-deelnemers
SELECT h.handed_at AS op, h.said AS toelichting, t.what AS wat FROM approach.handover h LEFT JOIN approach.handed t ON t.handover = h.id
WHERE h.approach = :approach ORDER BY h.id, t.place
