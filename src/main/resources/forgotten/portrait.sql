-- portrait
DELETE FROM portrait.portrait WHERE approach = :approach
