-- alliance-1
DELETE FROM alliance.place WHERE team IN (SELECT t.id FROM alliance.team t WHERE t.approach = :approach)
-- alliance-2
DELETE FROM alliance.team WHERE approach = :approach
-- alliance-3
DELETE FROM alliance.agreement WHERE approach = :approach
-- alliance-4
DELETE FROM alliance.handover WHERE approach = :approach
