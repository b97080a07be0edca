-- programme
DELETE FROM programme.part_of WHERE approach = :approach
