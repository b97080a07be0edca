-- A backup leaves out what such a comment begins with: who holds a backup must not hold the key of who was signed in.
COMMENT ON TABLE spring_session IS 'Passing: who is signed in now';
COMMENT ON TABLE spring_session_attributes IS 'Passing: who is signed in now';
