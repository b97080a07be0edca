-- groepen
SELECT id AS nummer, kind AS soort, name AS naam, mandate AS mandaat, begun_on AS vanaf, ended_on AS tot
FROM alliance.team WHERE approach = :approach ORDER BY id
-- plaatsen-in-groepen
SELECT p.team AS groep, p.person AS nummer_in_netwerk, p.task AS taak, p.since AS vanaf, p.until AS tot
FROM alliance.place p JOIN alliance.team t ON t.id = p.team WHERE t.approach = :approach ORDER BY p.id
-- afspraken
SELECT organisation AS organisatie, kind AS soort, agreed_on AS afgesproken, about AS waarover, document AS stuk, funds_until AS geld_tot,
       ended_on AS beeindigd
FROM alliance.agreement WHERE approach = :approach ORDER BY id
-- overdrachten
SELECT leaver AS van, successor AS naar, handed_on AS op, carried AS wat FROM alliance.handover WHERE approach = :approach ORDER BY id
