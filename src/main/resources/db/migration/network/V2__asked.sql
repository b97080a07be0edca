-- Grows with each change, so that nobody writes over what another wrote after they opened the page; and since when
-- somebody's data stand as they put them themselves, by their link.
ALTER TABLE person ADD COLUMN revision integer NOT NULL DEFAULT 0;
ALTER TABLE person ADD COLUMN corrected_at timestamptz;
-- the letter by which they were told last, by its number in the outbox
ALTER TABLE person ADD COLUMN letter integer;

-- To whom the link of a questionnaire was mailed, if it was; and when it was asked again, with a link of its own.
ALTER TABLE questionnaire ADD COLUMN asked_at timestamptz;
UPDATE questionnaire SET asked_at = expires_at - interval '30 days';
ALTER TABLE questionnaire ALTER COLUMN asked_at SET NOT NULL;
ALTER TABLE questionnaire ADD COLUMN person integer REFERENCES person ON DELETE SET NULL;
ALTER TABLE questionnaire ADD COLUMN letter integer;
ALTER TABLE questionnaire ADD COLUMN reminded_at timestamptz;
ALTER TABLE questionnaire ADD COLUMN reminder_hash text UNIQUE;
CREATE INDEX questionnaire_person ON questionnaire (person);

-- What was asked of a party, other than in a talk.
CREATE TABLE asked (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    approach integer NOT NULL,
    organisation integer NOT NULL REFERENCES organisation,
    asked_on date NOT NULL,
    what text NOT NULL CHECK (what IN ('QUESTIONNAIRE', 'MEETING', 'OTHER')),
    about text NOT NULL,
    noted_by text NOT NULL
);
CREATE INDEX asked_approach ON asked (approach, asked_on);
CREATE INDEX asked_organisation ON asked (organisation);
INSERT INTO asked (approach, organisation, asked_on, what, about, noted_by)
SELECT approach, party, (asked_at AT TIME ZONE 'Europe/Amsterdam')::date, 'QUESTIONNAIRE', '', made_by FROM questionnaire ORDER BY id;
