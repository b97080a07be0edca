-- The last letter that asked, so that its keeper sees when it did not leave.
ALTER TABLE owner ADD COLUMN letter integer;
