-- Since when it stands in the trail that its link sends too much: once an hour says that as well as a thousand times.
ALTER TABLE request ADD COLUMN too_much_since timestamptz;
