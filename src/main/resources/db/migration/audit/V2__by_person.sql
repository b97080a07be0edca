-- For who asks what others did with what is about them.
CREATE INDEX entry_by_object ON entry (object, number DESC);
-- And for who takes along what they did themselves.
CREATE INDEX entry_by_actor ON entry (actor, number DESC);
