-- signal-1
DELETE FROM signal.signal WHERE approach = :approach
-- signal-2
DELETE FROM signal.matter WHERE approach = :approach
-- signal-3
DELETE FROM signal.desk WHERE approach = :approach
