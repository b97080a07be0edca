-- zz-approach-0
DELETE FROM approach.handover WHERE approach = :approach
-- zz-approach-1
DELETE FROM approach.member WHERE approach = :approach
-- zz-approach-2
DELETE FROM approach.approach WHERE id = :approach
