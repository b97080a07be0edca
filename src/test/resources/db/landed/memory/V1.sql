INSERT INTO memory.trail VALUES ('one'), ('');
