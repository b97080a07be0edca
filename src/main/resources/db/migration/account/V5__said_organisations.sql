-- Where somebody works as whoever let them into an approach wrote it down; of these no administrator said that it is so.
ALTER TABLE account ADD COLUMN organisation_said boolean NOT NULL DEFAULT false;
