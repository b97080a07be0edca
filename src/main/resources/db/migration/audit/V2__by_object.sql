-- For who asks what others did with what is about them.
CREATE INDEX entry_by_object ON entry (object, number DESC);
