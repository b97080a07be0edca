-- vastgelegdeAfspraken
SELECT approach AS wijkaanpak, agreed_on AS afgesproken, about AS waarover FROM alliance.agreement WHERE noted_by = :who ORDER BY id
-- overdrachten
SELECT approach AS wijkaanpak, handed_on AS overgedragen FROM alliance.handover WHERE noted_by = :who ORDER BY id
