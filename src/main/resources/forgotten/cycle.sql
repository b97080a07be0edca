-- cycle
DELETE FROM cycle.round WHERE approach = :approach
