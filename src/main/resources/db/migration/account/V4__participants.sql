-- People who take part in approaches without loading figures, and where people work.
ALTER TABLE account DROP CONSTRAINT account_role_check;
ALTER TABLE account ADD CONSTRAINT account_role_check CHECK (role IN ('SIGNED_IN', 'DATA_MANAGER', 'ADMINISTRATOR'));
ALTER TABLE account ADD COLUMN organisation text NOT NULL DEFAULT '';
-- Where somebody works as whoever let them into an approach wrote it down; of these no administrator said that it is so.
ALTER TABLE account ADD COLUMN organisation_said boolean NOT NULL DEFAULT false;
