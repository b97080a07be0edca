-- assignment-1
DELETE FROM assignment.assignment WHERE approach = :approach
-- assignment-2
DELETE FROM assignment.support WHERE approach = :approach
-- assignment-3
DELETE FROM assignment.focus WHERE approach = :approach
-- assignment-4
DELETE FROM assignment.effort WHERE approach = :approach
-- assignment-5
DELETE FROM assignment.obstacle WHERE approach = :approach
