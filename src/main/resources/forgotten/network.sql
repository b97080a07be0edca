-- network-1
DELETE FROM network.trust WHERE about IN (SELECT o.id FROM network.organisation o WHERE o.approach = :approach)
-- network-2
DELETE FROM network.questionnaire WHERE approach = :approach
-- network-3
DELETE FROM network.relation WHERE approach = :approach
-- network-4
DELETE FROM network.conversation WHERE approach = :approach
-- network-5
DELETE FROM network.card WHERE approach = :approach
-- network-6
DELETE FROM network.batch WHERE approach = :approach
-- network-7
DELETE FROM network.pin WHERE approach = :approach
-- network-8
DELETE FROM network.person WHERE approach = :approach
-- network-9
DELETE FROM network.asked WHERE approach = :approach
-- network-10
DELETE FROM network.trust_note WHERE approach = :approach
-- network-11
DELETE FROM network.acquaintance WHERE approach = :approach
-- network-12
DELETE FROM network.organisation WHERE approach = :approach
