-- directory-1
DELETE FROM directory.service WHERE approach = :approach
-- directory-2
DELETE FROM directory.location WHERE approach = :approach
-- directory-3
DELETE FROM directory.organization WHERE approach = :approach
